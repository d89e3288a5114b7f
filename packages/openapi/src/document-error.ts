// A document that cannot be used in its present form. The message is for its author or the user who named it.

export class DocumentError extends Error {}

/** A reference that does not resolve, with its place. */
export class BrokenReference extends DocumentError {
  readonly file: string;
  /** Line and column count from 1. */
  readonly line: number;
  readonly column: number;
  /** The place of the reference within its file, as a URI fragment. */
  readonly pointer: string;
  /** The reason for the failure, if more is known. */
  readonly reason: string | undefined;
  /** The reference as written. */
  readonly reference: string;

  constructor(
    at: {
      readonly file: string;
      readonly line: number;
      readonly column: number;
      readonly pointer: string;
    },
    reference: string,
    reason?: string,
  ) {
    const more = reason === undefined ? '' : `: ${reason}`;
    super(`${at.file}:${at.line}:${at.column}: ${reference} cannot be resolved${more}`);
    this.file = at.file;
    this.line = at.line;
    this.column = at.column;
    this.pointer = at.pointer;
    this.reason = reason;
    this.reference = reference;
  }
}

/** The message of an error, without the name of its class. */
export function reasonOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
