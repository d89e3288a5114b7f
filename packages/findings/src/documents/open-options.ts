// How documents are read.

export interface OpenOptions {
  /** Whether references may lead to files outside of the folder of the document; not by default. */
  readonly allowOutside?: boolean;
}
