/** Files that an operation accepts from the request or from the caller's home directory. */
import { type Caller, found, type Lookup, refused } from '../operation.ts';
import type { ApplianceState } from '../state.ts';
import { homeFile } from '../users/user-files.ts';

/** The name of a file in the home directory, or the file itself. */
export type FileSource =
  | { readonly kind: 'home'; readonly name: string }
  | { readonly kind: 'sent'; readonly name: string; readonly content: string };

interface ReadFile {
  readonly name: string;
  readonly text: string;
}

export type NoFile = 'APPLIANCE_FILENAME_NOT_VALID' | 'SERVERPLUGIN_FILEID_DOES_NOT_EXIST';

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
  const text = source.kind === 'sent' ? atob(source.content) : homeFile(state, caller, name);
  return text === null ? refused('SERVERPLUGIN_FILEID_DOES_NOT_EXIST') : found({ name, text });
}
