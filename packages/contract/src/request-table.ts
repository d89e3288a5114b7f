// The types of the generated table of requests, in the form in which a request can be checked.
import type { Check } from './answer-table.ts';

export interface DocumentedParameter {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly required: boolean;
  /** In terms of JSON Schema: `string`, `integer` or `boolean`. */
  readonly type: string;
  readonly check: Check;
}

export interface DocumentedRequest {
  /** The parameters of the query, and those of the path that are texts. */
  readonly parameters: readonly DocumentedParameter[];
  /** By the kind of the media type, for example `json`; a form has no check. */
  readonly bodies: Readonly<Record<string, Check>>;
}

/** By operationId. */
export type RequestTable = Readonly<Record<string, DocumentedRequest>>;
