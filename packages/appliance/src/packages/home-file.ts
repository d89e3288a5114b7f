/** Files that an operation accepts from the request or from the caller's home directory. */
import { type Caller, found, type Lookup, refused } from '../operation.ts';
import { entryOf } from '../record.ts';
import type { ApplianceState } from '../state.ts';

/** The name of a file in the home directory, or the file itself. */
export type FileSource =
  | { readonly kind: 'home'; readonly name: string }
  | { readonly kind: 'sent'; readonly name: string; readonly content: string };

export interface ReadFile {
  readonly name: string;
  readonly text: string;
}

export type NoFile = 'APPLIANCE_FILENAME_NOT_VALID' | 'SERVERPLUGIN_FILEID_DOES_NOT_EXIST';

/** The part of a user that holds files; absent fields mean no files. */
interface FileOwner {
  readonly name: string;
  readonly files?: Readonly<Record<string, { readonly content: string }>>;
}

/** The text of the file; its name must have the extension, no leading dot and no trailing space. */
export function readFile(
  state: ApplianceState,
  source: FileSource,
  extension: string,
  caller: Caller,
): Lookup<ReadFile, NoFile> {
  const { name } = source;
  const isValid = name.endsWith(extension) && !name.startsWith('.');
  if (!isValid) return refused('APPLIANCE_FILENAME_NOT_VALID');
  const content = source.kind === 'sent' ? source.content : homeFile(state, name, caller);
  return content === undefined
    ? refused('SERVERPLUGIN_FILEID_DOES_NOT_EXIST')
    : found({ name, text: atob(content) });
}

function homeFile(state: ApplianceState, name: string, caller: Caller): string | undefined {
  const owner: FileOwner | undefined = entryOf(state.users, caller.user);
  return entryOf(owner?.files ?? {}, name)?.content;
}
