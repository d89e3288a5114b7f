// The types of the generated tables of answers and requests, with a check for each schema.
import type { Unmatched } from './operation.ts';

/** A compiled schema. After a refusal, `errors` has the first error until the next call. */
export interface Check {
  (value: unknown): boolean;
  errors?: readonly CheckError[] | null;
}

/** An error in a value. It names places and rules, but no part of the value except names of properties. */
export interface CheckError {
  /** JSON Pointer into the value. */
  readonly instancePath: string;
  /** JSON Pointer to the failed keyword in the release's document. */
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** The constraint on the value; only for requests. */
  readonly message?: string;
}

export interface DocumentedHeader {
  /** The name as spelled in the contract. */
  readonly name: string;
  readonly required: boolean;
  /** JSON Pointer of the header in the release's document. */
  readonly contract: string;
  readonly check: Check;
}

export interface DocumentedAnswer {
  /** JSON Pointer of the response in the release's document. */
  readonly contract: string;
  /** By media type; null for a media type without a schema in the contract. Empty when the answer has no body. */
  readonly content: Readonly<Record<string, Check | null>>;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, DocumentedHeader>>;
  /** The error identifiers that the body may have. */
  readonly errors: readonly string[];
}

export interface AnswerTable {
  readonly operations: Readonly<Record<string, DocumentedOperation>>;
  readonly unmatched: Readonly<
    Record<keyof Unmatched, { readonly status: number; readonly answer: DocumentedAnswer }>
  >;
}

export interface DocumentedOperation {
  /** JSON Pointer of the operation in the release's document. */
  readonly contract: string;
  readonly answers: Readonly<Record<number, DocumentedAnswer>>;
}

export interface DocumentedParameter {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly required: boolean;
  /** In terms of JSON Schema: `string`, `integer` or `boolean`. */
  readonly type: string;
  readonly check: Check;
}

export interface DocumentedRequest {
  /** The parameters of the query, and the text parameters of the path. */
  readonly parameters: readonly DocumentedParameter[];
  /** By the kind of the media type, for example `json`; a form has no check. */
  readonly bodies: Readonly<Record<string, Check>>;
}

/** By operationId. */
export type RequestTable = Readonly<Record<string, DocumentedRequest>>;
