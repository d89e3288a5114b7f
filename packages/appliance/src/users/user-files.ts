/** The home directory of a user. */
import type { User, UserFile } from '../auth/user.ts';
import type { Environment } from '../environment.ts';
import { type Caller, done, found, type Lookup, type Operation, refused, showing } from '../operation.ts';
import { entryOf } from '../record.ts';
import type { ApplianceState } from '../state.ts';
import { type UserPath, withUser } from './show-user.ts';
import { momentText } from './time-text.ts';
import { isReservedName } from './user-names.ts';

interface UserFilePath extends UserPath {
  readonly fileid: string;
}

type NoFileOwner =
  | 'SERVERPLUGIN_USERID_NOT_AUTHORIZED'
  | 'SERVERPLUGIN_USERID_RESERVED_FOR_SYSTEM_USE'
  | 'SERVERPLUGIN_USERID_DOES_NOT_EXIST';

type NoFiles = NoFileOwner | 'SERVERPLUGIN_INVALID_PATTERN_DETECTED';

/** A file with its name. */
interface NamedFile extends UserFile {
  readonly name: string;
}

/** Finds the user whose files a path names, who must be the caller. */
function findFileOwner(
  state: ApplianceState,
  { userid, caller }: UserPath & { readonly caller: Caller },
): Lookup<User, NoFileOwner> {
  if (isReservedName(userid)) return refused('SERVERPLUGIN_USERID_RESERVED_FOR_SYSTEM_USE');
  const user = entryOf(state.users, userid);
  if (user === undefined) return refused('SERVERPLUGIN_USERID_DOES_NOT_EXIST');
  return caller.user === userid ? found(user) : refused('SERVERPLUGIN_USERID_NOT_AUTHORIZED');
}

/** Finds the files of a user, which only that user may see. */
function findFiles(
  state: ApplianceState,
  path: UserPath & { readonly caller: Caller },
): Lookup<User['files'], NoFiles> {
  // A user may have two dots in the name.
  if (entryOf(state.users, path.userid) === undefined && hasDangerousCharacters(path.userid))
    return refused('SERVERPLUGIN_INVALID_PATTERN_DETECTED');
  const owner = findFileOwner(state, path);
  return owner.ok ? found(owner.value.files) : owner;
}

/** Finds one file of a user, which only that user may see. */
function findFile(
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

interface FileView {
  readonly lastUpdated: string;
  /** Bytes. */
  readonly size: number;
}

/** The text of a file in the caller's home directory, or null when the caller has no such file. */
export function homeFile(state: ApplianceState, { user }: Caller, name: string): string | null {
  const file = entryOf(entryOf(state.users, user)?.files ?? {}, name);
  return file === undefined ? null : atob(file.content);
}

/** Lists the caller's files. */
export const listUserFiles = showing(findFiles, (files) => Object.keys(files).map((id) => ({ id })));

/** Describes a file of the caller. */
export const getUserFile = showing(findFile, (file): FileView => {
  const { content, storedAt } = file;
  return { lastUpdated: momentText(storedAt), size: contentSize(content) };
});

/** Returns a file of the caller with its content. */
export const getUserFileArchive = showing(findFile, (file) => file);

/** Size in bytes of base64-encoded content. */
export function contentSize(base64: string): number {
  const padding = ['==', '='].find((end) => base64.endsWith(end)) ?? '';
  return (base64.length * 3) / 4 - padding.length;
}

/** An uploaded file. */
interface SentFile {
  readonly name: string;
  /** In base64. */
  readonly content: string;
}

interface CreateUserFileInput extends UserPath {
  /** The files of the form. */
  readonly files: readonly SentFile[];
}

/** Stores a file for the caller. */
export const createUserFile: Operation<
  CreateUserFileInput,
  null,
  | NoFileOwner
  | 'FRAMEWORK_BAD_REQUEST'
  | 'SERVER_REQUEST_NOT_APPROPRIATE'
  | 'SERVER_FILE_UPLOAD_LIMIT_EXCEED'
  | 'SERVERPLUGIN_FILENAME_NOT_VALID'
  | 'SERVERPLUGIN_SERVER.PEM_CANNOT_BE_OVERWRITTEN'
> = (state, input, env) => {
  const owner = findFileOwner(state, input);
  if (!owner.ok) return owner;
  const [file, ...more] = input.files;
  if (file === undefined) return refused('SERVER_REQUEST_NOT_APPROPRIATE');
  if (more.length > 0) return refused('SERVER_FILE_UPLOAD_LIMIT_EXCEED');
  if (file.name === 'server.pem') return refused('SERVERPLUGIN_SERVER.PEM_CANNOT_BE_OVERWRITTEN');
  if (!isFileName(file.name)) return refused('SERVERPLUGIN_FILENAME_NOT_VALID');
  const stored = withHomeFile(state, owner.value, file, env);
  return stored.ok ? done(stored.value, null) : stored;
};

/** Upper bounds on the files in a home directory: their number, and their bytes together (decision D-71). */
const mostFiles = 100;
const mostBytes = 8 * 1024 * 1024;
/** Upper bound on the bytes in all home directories together. */
const sizeOfHomes = 32 * 1024 * 1024;

/** Stores a file in a user's home directory, where it replaces one of the same name. */
export function withHomeFile(
  state: ApplianceState,
  user: User,
  { name, content }: SentFile,
  env: Environment,
): Lookup<ApplianceState, 'FRAMEWORK_BAD_REQUEST'> {
  const files = { ...user.files, [name]: { content, storedAt: env.now() } };
  if (Object.keys(files).length > mostFiles || bytesOf(files) > mostBytes)
    return refused('FRAMEWORK_BAD_REQUEST', 'The home directory of the user is full.');
  const stored = withUser(state, user, { files });
  const bytes = Object.values(stored.users).reduce((sum, { files: kept }) => sum + bytesOf(kept), 0);
  return bytes > sizeOfHomes
    ? refused('FRAMEWORK_BAD_REQUEST', 'The home directories of all users are full.')
    : found(stored);
}

function bytesOf(files: User['files']): number {
  return Object.values(files).reduce((sum, { content }) => sum + contentSize(content), 0);
}

const extensions = ['pem', 'spkg', 'auth', 'lic', 'tar.gz', 'log', 'txt', 'tgz', 'pid', 'bin'];
const longestName = 64;

/** Letters, digits, hyphens, dots, underscores and spaces; no leading dot, no trailing space, and one of the extensions. */
function isFileName(name: string): boolean {
  return (
    name.length <= longestName &&
    !name.startsWith('.') &&
    !hasDangerousCharacters(name) &&
    extensions.some((extension) => name.endsWith(`.${extension}`))
  );
}

/** Characters with a special meaning to a shell or a file system. */
function hasDangerousCharacters(name: string): boolean {
  return !/^[A-Za-z0-9._ -]*$/.test(name) || name.includes('..');
}
