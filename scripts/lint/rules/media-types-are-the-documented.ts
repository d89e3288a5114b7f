// Requests speak the vendor's media type of their own release, and answers with a body are plain JSON.
import type { Rule } from '../rule.ts';

export const mediaTypesAreTheDocumented: Rule = ({ operation: { body, responses }, release }) => [
  ...(body === null || String(body.mediaTypes) === `application/vnd.safenetinc.lunasa+json;version=${release}`
    ? []
    : [`the request speaks ${body.mediaTypes}`]),
  ...responses
    .filter(({ mediaTypes }) => mediaTypes.length > 0 && String(mediaTypes) !== 'application/json')
    .map(({ status, mediaTypes }) => `${status} answers ${mediaTypes}`),
  ...responses
    // Of something made, its Location may be all there is to say.
    .filter(({ status, mediaTypes }) => status !== 201 && (status === 204) === mediaTypes.length > 0)
    .map(({ status }) => `${status} ${status === 204 ? 'has a body' : 'has no body'}`),
];
