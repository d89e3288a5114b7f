// The kind of drift for a finding of the server's guard or request check. The compiler proves both tables complete.
import type { Finding, FindingId } from '@lunarest/server/guard';
import type { RequestFindingId } from '@lunarest/simulator/requests';
import type { DriftKindId } from './kinds.ts';

export const answerKinds: Readonly<Record<FindingId, DriftKindId>> = {
  'status-undocumented': 'status-is-not-documented',
  'media-type': 'media-type-differs',
  'body-missing': 'body-is-missing',
  'body-undocumented': 'body-is-not-documented',
  'body-not-json': 'body-is-not-json',
  'body-invalid': 'body-differs',
  'body-too-large': 'body-is-too-large',
  'length-mismatch': 'length-differs',
  'error-id': 'error-id-is-not-documented',
  'return-code': 'return-code-differs',
  'header-missing': 'header-is-missing',
  'header-invalid': 'header-differs',
  'header-undocumented': 'header-is-not-documented',
  'location-unknown': 'location-is-not-in-the-contract',
  'interim-answer': 'interim-answer-is-not-documented',
  trailer: 'trailer-is-not-documented',
  bypass: 'bytes-went-past-the-answer',
  unverifiable: 'answer-cannot-be-checked',
};

export const requestKinds: Readonly<Record<RequestFindingId, DriftKindId>> = {
  'path-undocumented': 'request-path-is-not-documented',
  'method-undocumented': 'request-method-is-not-documented',
  'media-type': 'request-media-type-differs',
  'path-invalid': 'request-path-differs',
  'body-unreadable': 'request-body-differs',
  'input-invalid': 'request-input-differs',
};

/** The kind of drift for a schema keyword that a value violates. */
const wordKinds: Readonly<Record<string, DriftKindId>> = {
  required: 'property-is-missing',
  additionalProperties: 'property-is-not-documented',
  type: 'type-differs',
  enum: 'value-is-not-documented',
  const: 'value-is-not-documented',
  format: 'format-differs',
  pattern: 'format-differs',
  minimum: 'bound-differs',
  maximum: 'bound-differs',
  exclusiveMinimum: 'bound-differs',
  exclusiveMaximum: 'bound-differs',
  multipleOf: 'bound-differs',
  minLength: 'bound-differs',
  maxLength: 'bound-differs',
  minItems: 'bound-differs',
  maxItems: 'bound-differs',
  uniqueItems: 'bound-differs',
};

/** The kind of a fault that the guard found; for a body, the schema keyword decides. */
export function kindOf({ what, expected }: Finding): DriftKindId {
  const word =
    what === 'body-invalid' && Object.hasOwn(wordKinds, expected) ? wordKinds[expected] : undefined;
  return word ?? answerKinds[what];
}
