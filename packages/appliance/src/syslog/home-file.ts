/** Reads a file out of the caller's home directory. */
import type { Caller } from '../operation.ts';
import { entryOf } from '../record.ts';
import type { ApplianceState } from '../state.ts';

/** Its text, or null when the caller has no such file. */
export function homeFile(state: ApplianceState, { user }: Caller, name: string): string | null {
  const file = entryOf(entryOf(state.users, user)?.files ?? {}, name);
  return file === undefined ? null : atob(file.content);
}

/** Certificates are in files whose name ends in .pem, begins with no dot and ends with no space. */
export function isCertificateFileName(name: string): boolean {
  return name.endsWith('.pem') && !name.startsWith('.');
}
