// Why a check of requests has no check of answers of the same name, or the other way round.

export interface Waiver {
  /** The check that stands in for the mirror, where there is one. */
  readonly mirror?: string;
  readonly reason: string;
}

const header = 'what a parameter is to a request, a header is to an answer';
const optional = 'OpenAPI can make the body of a request optional, not that of an answer';
const place = 'an answer carries values of this kind in headers only, and their names are their places';
const status = 'a request has no status';

export const mirrorWaivers: Readonly<Record<string, Waiver>> = {
  'request-default-was-changed': { reason: 'nobody fills in what an answer leaves out' },
  'request-encoding-was-changed': { reason: 'OpenAPI gives an encoding to bodies of requests only' },

  'request-body-was-added-as-required': { reason: optional, mirror: 'response-body-was-added' },
  'request-body-became-required': { reason: optional },
  'request-body-became-optional': { reason: optional },

  'request-parameter-was-added': { reason: header, mirror: 'response-header-was-added' },
  'request-parameter-was-added-as-required': {
    reason: header,
    mirror: 'response-header-was-added-as-required',
  },
  'request-parameter-was-removed': { reason: header, mirror: 'response-header-was-removed' },
  'request-parameter-became-required': { reason: header, mirror: 'response-header-became-required' },
  'request-parameter-became-optional': { reason: header, mirror: 'response-header-became-optional' },
  'request-parameter-was-deprecated': { reason: header, mirror: 'response-header-was-deprecated' },
  'request-parameter-serialization-was-changed': {
    reason: header,
    mirror: 'response-header-serialization-was-changed',
  },
  'request-parameter-was-moved': { reason: place },
  'request-parameter-was-renamed': { reason: place },

  'response-header-was-added': { reason: header, mirror: 'request-parameter-was-added' },
  'response-header-was-added-as-required': {
    reason: header,
    mirror: 'request-parameter-was-added-as-required',
  },
  'response-header-was-removed': { reason: header, mirror: 'request-parameter-was-removed' },
  'response-header-became-required': { reason: header, mirror: 'request-parameter-became-required' },
  'response-header-became-optional': { reason: header, mirror: 'request-parameter-became-optional' },
  'response-header-was-deprecated': { reason: header, mirror: 'request-parameter-was-deprecated' },
  'response-header-serialization-was-changed': {
    reason: header,
    mirror: 'request-parameter-serialization-was-changed',
  },

  'response-success-was-added': { reason: status },
  'response-success-was-removed': { reason: status },
  'response-error-was-added': { reason: status },
  'response-error-was-removed': { reason: status },
};
