// A part of a multipart request: a file, or a field of text.

export interface Upload {
  /** Name of the form's field. */
  readonly field: string;
  /** The file's own name, as the caller gave it; empty for a field of text. */
  readonly name: string;
  /** The bytes, in base64, so that a state that keeps them is plain data. */
  readonly content: string;
}
