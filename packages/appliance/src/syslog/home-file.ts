/** Reads a file from the caller's home directory. */
import type { Caller } from '../operation.ts';
import { entryOf } from '../record.ts';
import type { ApplianceState } from '../state.ts';

/** Its text, or null when the caller has no such file. */
export function homeFile(state: ApplianceState, { user }: Caller, name: string): string | null {
  const file = entryOf(entryOf(state.users, user)?.files ?? {}, name);
  return file === undefined ? null : atob(file.content);
}

/** The name of a certificate file ends in .pem, has no leading dot and no trailing space. */
export function isCertificateFileName(name: string): boolean {
  return name.endsWith('.pem') && !name.startsWith('.');
}
