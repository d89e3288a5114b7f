// What the contract says of answers, in the form in which an answer can be checked: the types of the generated table.
import type { Unmatched } from './operation.ts';

/** A compiled schema. After a refusal `errors` holds the first thing that is wrong, until the next call. */
export interface Check {
  (value: unknown): boolean;
  errors?: readonly CheckError[] | null;
}

/** One thing wrong with a value; it names places and rules, and of the value at most a property's name. */
export interface CheckError {
  /** JSON Pointer into the value. */
  readonly instancePath: string;
  /** JSON Pointer into the release's document, of the keyword that failed. */
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** What the value must be; of requests only. */
  readonly message?: string;
}

export interface DocumentedHeader {
  /** As the contract spells it. */
  readonly name: string;
  readonly required: boolean;
  /** JSON Pointer of the header in the release's document. */
  readonly contract: string;
  readonly check: Check;
}

export interface DocumentedAnswer {
  /** JSON Pointer of the response in the release's document. */
  readonly contract: string;
  /** By media type; null where the contract gives a media type no schema. Empty when the answer has no body. */
  readonly content: Readonly<Record<string, Check | null>>;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, DocumentedHeader>>;
  /** The error identifiers that may stand in the body. */
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
