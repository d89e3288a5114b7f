/** What the framework refuses before any room is asked. */
import type { FailureTexts } from './failure-text.ts';

export const frameworkFailures = {
  FRAMEWORK_BAD_REQUEST: {
    title: 'Bad request',
    details: 'The request does not fit the schema of this operation.',
    type: 'FRAMEWORK',
  },
  FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE: {
    title: 'Media type not recognised',
    details: 'Content-Type or Accept-Type must follow application/vnd.safenetinc.lunasa+json;version=N.',
    type: 'FRAMEWORK',
  },
  FRAMEWORK_USER_NOT_AUTHENTICATED: {
    title: 'User not authenticated',
    details: 'The request carries no valid credentials of an appliance user.',
    type: 'FRAMEWORK',
  },
  FRAMEWORK_NO_SESSION_COOKIE: {
    title: 'No live session',
    details: 'The session cookie names no session that is open.',
    type: 'FRAMEWORK',
  },
  FRAMEWORK_NO_ACL_RULE: {
    title: 'Not permitted',
    details: 'The role of this user has no rule that permits the operation.',
    type: 'FRAMEWORK',
  },
  FRAMEWORK_SESSION_NOT_PRIVATE: {
    title: 'Private session needed',
    details: 'Open a private session first; this operation is not available with credentials alone.',
    type: 'FRAMEWORK',
  },
  FRAMEWORK_NO_RESOURCE: {
    title: 'No such resource',
    details: 'Nothing is found at this address.',
    type: 'FRAMEWORK',
  },
  FRAMEWORK_METHOD_NOT_ALLOWED: {
    title: 'Method not allowed',
    details: 'The resource exists but does not answer to this method.',
    type: 'FRAMEWORK',
  },
  FRAMEWORK_INTERNAL_ERROR: {
    title: 'Internal error',
    details: 'The request could not be completed because of a fault in the server.',
    type: 'FRAMEWORK',
  },
  FRAMEWORK_NOT_SIMULATED: {
    title: 'Not simulated',
    details: 'The appliance has this operation; what it does is not known, so the simulation does not do it.',
    type: 'FRAMEWORK',
  },
} as const satisfies FailureTexts;
