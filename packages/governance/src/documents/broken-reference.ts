// A reference that leads nowhere: where it is written, and what it names.
import { UsageError } from '../usage-error.ts';
import type { Position } from './source-file.ts';

export class BrokenReference extends UsageError {
  /** What the reference names, as it is written. */
  readonly reference: string;
  /** Why it leads nowhere, where there is more to say. */
  readonly reason: string | undefined;

  constructor(file: string, { line, column }: Position, reference: string, reason?: string) {
    const more = reason === undefined ? '' : `: ${reason}`;
    super(`${file}:${line}:${column}: ${reference} leads nowhere${more}`);
    this.reference = reference;
    this.reason = reason;
  }
}
