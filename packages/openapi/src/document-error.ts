// A document that cannot be used as it is. The message is for the person who wrote or named it.

export class DocumentError extends Error {}

/** A reference that leads nowhere, with the place where it is written. */
export class BrokenReference extends DocumentError {
  readonly file: string;
  /** Line and column count from 1. */
  readonly line: number;
  readonly column: number;
  /** As it is written. */
  readonly reference: string;

  constructor(
    at: { readonly file: string; readonly line: number; readonly column: number },
    reference: string,
    reason?: string,
  ) {
    const more = reason === undefined ? '' : `: ${reason}`;
    super(`${at.file}:${at.line}:${at.column}: ${reference} leads nowhere${more}`);
    this.file = at.file;
    this.line = at.line;
    this.column = at.column;
    this.reference = reference;
  }
}

/** The message of an error, without the name of its class. */
export function reasonOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
