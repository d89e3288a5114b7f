/** Finds the files of a user, which only that user may see. */
import type { User, UserFile } from '../auth/user.ts';
import type { Caller } from '../operation.ts';
import { found, type Lookup, refused } from '../outcome.ts';
import { entryOf } from '../record.ts';
import type { ApplianceState } from '../state.ts';
import { hasDangerousCharacters } from './file-names.ts';
import type { UserPath } from './find-user.ts';
import { isReservedName } from './user-names.ts';

export interface UserFilePath extends UserPath {
  readonly fileid: string;
}

export type NoFileOwner =
  | 'SERVERPLUGIN_USERID_NOT_AUTHORIZED'
  | 'SERVERPLUGIN_USERID_RESERVED_FOR_SYSTEM_USE'
  | 'SERVERPLUGIN_USERID_DOES_NOT_EXIST';

export type NoFiles = NoFileOwner | 'SERVERPLUGIN_INVALID_PATTERN_DETECTED';

/** A file with its name. */
export interface NamedFile extends UserFile {
  readonly name: string;
}

/** The user whose files a path names; only the caller is permitted. */
export function findFileOwner(
  state: ApplianceState,
  { userid, caller }: UserPath & { readonly caller: Caller },
): Lookup<User, NoFileOwner> {
  if (isReservedName(userid)) return refused('SERVERPLUGIN_USERID_RESERVED_FOR_SYSTEM_USE');
  const user = entryOf(state.users, userid);
  if (user === undefined) return refused('SERVERPLUGIN_USERID_DOES_NOT_EXIST');
  return caller.user === userid ? found(user) : refused('SERVERPLUGIN_USERID_NOT_AUTHORIZED');
}

export function findFiles(
  state: ApplianceState,
  path: UserPath & { readonly caller: Caller },
): Lookup<User['files'], NoFiles> {
  if (hasDangerousCharacters(path.userid)) return refused('SERVERPLUGIN_INVALID_PATTERN_DETECTED');
  const owner = findFileOwner(state, path);
  return owner.ok ? found(owner.value.files) : owner;
}

export function findFile(
  state: ApplianceState,
  path: UserFilePath & { readonly caller: Caller },
): Lookup<NamedFile, NoFiles | 'SERVERPLUGIN_FILEID_DOES_NOT_EXIST'> {
  if (hasDangerousCharacters(path.fileid)) return refused('SERVERPLUGIN_INVALID_PATTERN_DETECTED');
  const files = findFiles(state, path);
  if (!files.ok) return files;
  const file = entryOf(files.value, path.fileid);
  return file === undefined
    ? refused('SERVERPLUGIN_FILEID_DOES_NOT_EXIST')
    : found({ ...file, name: path.fileid });
}
