// What can be wrong with an answer.

export type FindingId =
  /** The operation documents no such status; or nothing matched the request and this is not how that is answered. */
  | 'status-undocumented'
  /** Content-Type is missing, or is not exactly a documented one, or stands on an answer without a body. */
  | 'media-type'
  | 'body-missing'
  | 'body-undocumented'
  | 'body-not-json'
  | 'body-invalid'
  /** More than the guard can hold back. */
  | 'body-too-large'
  /** Content-Length is not the length of the body. */
  | 'length-mismatch'
  /** The error body names an identifier that this status of this operation does not have. */
  | 'error-id'
  /** The error body names another status than the answer has. */
  | 'return-code'
  | 'header-missing'
  | 'header-invalid'
  | 'header-undocumented'
  /** Location points at a path that the contract lacks. */
  | 'location-unknown'
  /** A 1xx answer, of which the contract knows none. */
  | 'interim-answer'
  /** Headers after the body, of which the contract knows none. */
  | 'trailer'
  /** Bytes went to the connection past the answer. */
  | 'bypass'
  /** The contract gives nothing to check against, or the check itself failed: never taken for right. */
  | 'unverifiable';

/** Names places, properties and rules, never the values of the answer: they may be secrets. */
export interface Finding {
  readonly what: FindingId;
  /** The place in the answer: `status`, `header location`, `body/id`. */
  readonly where: string;
  readonly expected: string;
  /** JSON Pointer into the release's document. */
  readonly contract: string;
  /** The name of a property that is missing or that nothing documents. */
  readonly property?: string;
}

/** For an answer that cannot be checked. */
export const unverifiable: Finding = {
  what: 'unverifiable',
  where: 'answer',
  expected: 'an answer that can be checked',
  contract: '#/paths',
};
