// An error that the user can correct: an unknown name, an unreadable file. The command ends with exit code 2.
import { readFileSync } from 'node:fs';
import { DocumentError, reasonOf } from '@lunarest/openapi';

export class UsageError extends DocumentError {}

/** The text of a file that the user names; throws a UsageError when it cannot be read. */
export function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new UsageError(`${file} cannot be read: ${reasonOf(cause)}`, { cause });
  }
}
