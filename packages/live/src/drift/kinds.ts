// Every kind of drift: its severity, its sentence, and its advice.
import type { Severity } from '@lunarest/findings';

export interface DriftKind {
  readonly severity: Severity;
  /** After "GET /tasks 200 ", before the place. */
  readonly says: string;
  readonly advice: string;
}

const see = 'Ask whether the appliance or the contract is right, and correct the wrong one.';
const extend = 'Add it to the contract if the appliance means it.';
const request = 'Mend the client, or add what it sends to the contract if appliances take it.';

export const driftKinds = {
  'status-is-not-documented': {
    severity: 'error',
    says: 'is a status that is not documented',
    advice: extend,
  },
  'media-type-differs': { severity: 'error', says: 'has another media type than is documented', advice: see },
  'body-is-missing': { severity: 'error', says: 'has no body', advice: see },
  'body-is-not-documented': { severity: 'error', says: 'has a body where none is documented', advice: see },
  'body-is-not-json': { severity: 'error', says: 'has a body that is no JSON in UTF-8', advice: see },
  'body-differs': { severity: 'error', says: 'has a body that does not fit its schema', advice: see },
  'body-is-too-large': {
    severity: 'warning',
    says: 'has a body that is too large to be checked',
    advice: 'Look at it with another tool.',
  },
  'property-is-missing': { severity: 'error', says: 'lacks a property', advice: see },
  'property-is-not-documented': {
    severity: 'warning',
    says: 'has a property that is not documented',
    advice: extend,
  },
  'property-is-not-in-the-contract-yet': {
    severity: 'note',
    says: 'has a property where the contract leaves open what there may be',
    advice: 'Add it to the contract, which rests on inference here.',
  },
  'type-differs': { severity: 'error', says: 'has a value of another type', advice: see },
  'value-is-not-documented': {
    severity: 'error',
    says: 'has a value that is not documented',
    advice: extend,
  },
  'format-differs': { severity: 'error', says: 'has a value in another format', advice: see },
  'bound-differs': { severity: 'error', says: 'has a value out of its bounds', advice: see },
  'length-differs': { severity: 'error', says: 'has another length than it declares', advice: see },
  'error-id-is-not-documented': {
    severity: 'error',
    says: 'has an error identifier that is not documented for it',
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
    says: 'points at a path that the contract lacks',
    advice: extend,
  },
  'interim-answer-is-not-documented': {
    severity: 'error',
    says: 'comes after an interim answer that is not documented',
    advice: see,
  },
  'trailer-is-not-documented': { severity: 'error', says: 'is followed by headers', advice: see },
  'bytes-went-past-the-answer': { severity: 'error', says: 'was written past the answer', advice: see },
  'answer-cannot-be-checked': { severity: 'error', says: 'cannot be checked', advice: extend },
  'answer-is-not-whole': {
    severity: 'error',
    says: 'ended before it was whole',
    advice: 'Look into the log of the appliance.',
  },
  'operation-gave-no-answer': {
    severity: 'error',
    says: 'got no answer, or none in time',
    advice: 'Look into the log of the appliance.',
  },
  'link-is-not-in-the-contract': {
    severity: 'warning',
    says: 'links to a path that the contract lacks',
    advice: 'Add the path to the contract; it was not followed.',
  },
  'release-is-not-taken': {
    severity: 'error',
    says: 'is refused in the release that was asked for',
    advice: 'Name another with --release: what was refused for that was not verified.',
  },
  'release-is-newer': {
    severity: 'note',
    says: 'is answered in a newer release than the contract has',
    advice: 'Write the new release down, and compare it with lunarest diff.',
  },
  'request-path-is-not-documented': {
    severity: 'error',
    says: 'asks for a path that is not documented',
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
    says: 'has a path with a value out of its bounds',
    advice: request,
  },
  'request-body-differs': {
    severity: 'error',
    says: 'has a body that the operation does not take',
    advice: request,
  },
  'request-input-differs': {
    severity: 'error',
    says: 'has input that does not fit the contract',
    advice: request,
  },
} as const satisfies Readonly<Record<string, DriftKind>>;

export type DriftKindId = keyof typeof driftKinds;
