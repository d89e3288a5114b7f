// Options for reading documents.

export interface OpenOptions {
  /** Whether references may leave the folder of the document; not by default. */
  readonly allowOutside?: boolean;
}
