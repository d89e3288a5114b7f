// Every kind of drift: its severity, its sentence, and its advice.
import type { Severity } from '@lunarest/findings';

interface DriftKind {
  readonly severity: Severity;
  /** After "GET /tasks 200 ", before the place. */
  readonly says: string;
  readonly advice: string;
}

const see = 'Find out whether the appliance or the contract is right, and correct the other.';
const extend = 'Add it to the contract if the appliance does this on purpose.';
const request = 'Correct the client, or extend the contract if appliances accept the request.';

export const driftKinds = {
  'status-is-not-documented': {
    severity: 'error',
    says: 'is a status that is not documented',
    advice: extend,
  },
  'media-type-differs': {
    severity: 'error',
    says: 'has a media type other than the documented one',
    advice: see,
  },
  'body-is-missing': { severity: 'error', says: 'has no body', advice: see },
  'body-is-not-documented': { severity: 'error', says: 'has a body where none is documented', advice: see },
  'body-is-not-json': { severity: 'error', says: 'has a body that is not JSON in UTF-8', advice: see },
  'body-differs': { severity: 'error', says: 'has a body that violates its schema', advice: see },
  'body-is-too-large': {
    severity: 'warning',
    says: 'has a body that is too large to check',
    advice: 'Check it with another tool.',
  },
  'property-is-missing': { severity: 'error', says: 'lacks a property', advice: see },
  'property-is-not-documented': {
    severity: 'warning',
    says: 'has a property that is not documented',
    advice: extend,
  },
  'property-is-not-in-the-contract-yet': {
    severity: 'note',
    says: 'has a property that the open schema of the contract does not list',
    advice: 'Add it to the contract, whose schema is inferred here.',
  },
  'type-differs': { severity: 'error', says: 'has a value of another type', advice: see },
  'value-is-not-documented': {
    severity: 'error',
    says: 'has a value that is not documented',
    advice: extend,
  },
  'format-differs': { severity: 'error', says: 'has a value in another format', advice: see },
  'bound-differs': { severity: 'error', says: 'has a value outside its bounds', advice: see },
  'length-differs': { severity: 'error', says: 'has a length other than the declared one', advice: see },
  'error-id-is-not-documented': {
    severity: 'error',
    says: 'has an error identifier that is not documented for this answer',
    advice: extend,
  },
  'return-code-differs': { severity: 'error', says: 'names another status in its body', advice: see },
  'header-is-missing': { severity: 'error', says: 'lacks a header', advice: see },
  'header-differs': { severity: 'error', says: 'has a header with another value', advice: see },
  'header-is-not-documented': {
    severity: 'warning',
    says: 'has a header that is not documented',
    advice: extend,
  },
  'location-is-not-in-the-contract': {
    severity: 'error',
    says: 'points to a path that is not in the contract',
    advice: extend,
  },
  'interim-answer-is-not-documented': {
    severity: 'error',
    says: 'comes after an interim answer that is not documented',
    advice: see,
  },
  'trailer-is-not-documented': {
    severity: 'error',
    says: 'is followed by trailers that are not documented',
    advice: see,
  },
  'bytes-went-past-the-answer': {
    severity: 'error',
    says: 'comes with bytes that belong to no answer',
    advice: see,
  },
  'answer-cannot-be-checked': { severity: 'error', says: 'cannot be checked', advice: extend },
  'answer-is-not-whole': {
    severity: 'error',
    says: 'ended before it was complete',
    advice: 'Check the log of the appliance.',
  },
  'operation-gave-no-answer': {
    severity: 'error',
    says: 'got no answer',
    advice: 'Check the log of the appliance.',
  },
  'link-is-not-in-the-contract': {
    severity: 'warning',
    says: 'links to a path that is not in the contract',
    advice: 'Add the path to the contract; the link was not followed.',
  },
  'release-is-not-taken': {
    severity: 'error',
    says: 'is refused in the requested release',
    advice: 'Choose another release with --release: the refused requests were not verified.',
  },
  'release-is-newer': {
    severity: 'note',
    says: 'is answered in a release that is newer than the contract',
    advice: 'Add the new release to the contract, and compare it with lunarest diff.',
  },
  'request-path-is-not-documented': {
    severity: 'error',
    says: 'requests a path that is not documented',
    advice: request,
  },
  'request-method-is-not-documented': {
    severity: 'error',
    says: 'uses a method that the path does not have',
    advice: request,
  },
  'request-media-type-differs': {
    severity: 'error',
    says: 'does not name the vendor media type and a release',
    advice: request,
  },
  'request-path-differs': {
    severity: 'error',
    says: 'has a path with a value outside its bounds',
    advice: request,
  },
  'request-body-differs': {
    severity: 'error',
    says: 'has a body that the operation does not accept',
    advice: request,
  },
  'request-input-differs': {
    severity: 'error',
    says: 'has input that violates the contract',
    advice: request,
  },
} as const satisfies Readonly<Record<string, DriftKind>>;

export type DriftKindId = keyof typeof driftKinds;
