// A file that arrived as a part of a multipart request.

export interface Upload {
  /** Name of the form's field. */
  readonly field: string;
  /** The file's own name, as the caller gave it. */
  readonly name: string;
  /** The file's bytes, in base64, so that a state that keeps them is plain data. */
  readonly content: string;
}
