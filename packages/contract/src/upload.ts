// A part of a multipart request: a file or a text field.

export interface Upload {
  /** Name of the form's field. */
  readonly field: string;
  /** The file's own name, as given by the caller; empty for a text field. */
  readonly name: string;
  /** The bytes, in base64, so that a state that keeps them is plain data. */
  readonly content: string;
}
