/** Certificates among the files that a user has uploaded. */
import type { Caller } from '../operation.ts';
import { found, type Lookup, refused } from '../outcome.ts';
import { entryOf } from '../record.ts';
import type { ApplianceState } from '../state.ts';

export type BadFile = 'NTLS_FILENAME_NOT_VALID' | 'SERVERPLUGIN_FILEID_DOES_NOT_EXIST';

/** The text of a file of the caller; its name ends in .pem and begins with no dot. */
export function readCertificateFile(
  state: ApplianceState,
  caller: Caller,
  name: string,
): Lookup<string, BadFile> {
  if (!/^[^.].*\.pem$/.test(name)) return refused('NTLS_FILENAME_NOT_VALID');
  const text = textOfFile(state, caller, name);
  return text === null ? refused('SERVERPLUGIN_FILEID_DOES_NOT_EXIST') : found(text);
}

/** Null when the caller has no such file. Of what is no text there is no certificate to be read either. */
export function textOfFile(state: ApplianceState, caller: Caller, name: string): string | null {
  const file = entryOf(entryOf(state.users, caller.user)?.files ?? {}, name);
  return file === undefined ? null : atob(file.content);
}
