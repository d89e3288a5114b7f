/** Certificates among the files that a user has uploaded. */
import type { Caller } from '../operation.ts';
import { found, type Lookup, refused } from '../outcome.ts';
import type { ApplianceState } from '../state.ts';
import { homeFile, isCertificateFileName } from '../syslog/home-file.ts';

export type BadFile = 'NTLS_FILENAME_NOT_VALID' | 'SERVERPLUGIN_FILEID_DOES_NOT_EXIST';

/** The text of a file of the caller. */
export function readCertificateFile(
  state: ApplianceState,
  caller: Caller,
  name: string,
): Lookup<string, BadFile> {
  if (!isCertificateFileName(name)) return refused('NTLS_FILENAME_NOT_VALID');
  const text = homeFile(state, caller, name);
  return text === null ? refused('SERVERPLUGIN_FILEID_DOES_NOT_EXIST') : found(text);
}
