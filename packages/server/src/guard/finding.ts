// The kinds of findings about an answer.

export type FindingId =
  /** The operation does not document the status, or the contract does not document it for a request without an operation. */
  | 'status-undocumented'
  /** Content-Type is missing, undocumented, or on an answer without a body. */
  | 'media-type'
  | 'body-missing'
  | 'body-undocumented'
  | 'body-not-json'
  | 'body-invalid'
  /** The body exceeds the guard's buffer limit. */
  | 'body-too-large'
  /** Content-Length differs from the length of the body. */
  | 'length-mismatch'
  /** The error body has an identifier that the operation does not document for this status. */
  | 'error-id'
  /** The error body has a status other than that of the answer. */
  | 'return-code'
  | 'header-missing'
  | 'header-invalid'
  | 'header-undocumented'
  /** Location points to a path that the contract lacks. */
  | 'location-unknown'
  /** An answer with a 1xx status; the contract documents none. */
  | 'interim-answer'
  /** Headers after the body; the contract documents none. */
  | 'trailer'
  /** Bytes were written to the connection outside the answer. */
  | 'bypass'
  /** The answer cannot be checked: the contract has no check for it, or the check itself failed. */
  | 'unverifiable';

/** Names places, properties and rules, never values of the answer: they may be secrets. */
export interface Finding {
  readonly what: FindingId;
  /** The place in the answer: `status`, `header location`, `body/id`. */
  readonly where: string;
  readonly expected: string;
  /** JSON Pointer into the release's document. */
  readonly contract: string;
  /** The name of a missing or undocumented property. */
  readonly property?: string;
}

/** The finding for an answer that cannot be checked. */
export const unverifiable: Finding = {
  what: 'unverifiable',
  where: 'answer',
  expected: 'an answer that the guard can check',
  contract: '#/paths',
};
