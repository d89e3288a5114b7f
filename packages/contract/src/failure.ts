// The fields of an error body for a failure: the type of the generated catalog.

export interface FailureText {
  readonly message: string;
  readonly details: string;
  /** The component that the error body names as the origin. */
  readonly type: string;
}

/** By error identifier and status. */
export type FailureTexts = Readonly<Record<string, Readonly<Record<string, FailureText>>>>;
