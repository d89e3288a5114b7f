// Requests speak the vendor's media type of their own release; answers are plain JSON, and a file or a text is octets.
import type { Rule } from '../rule.ts';

const plain = ['application/json', 'application/octet-stream'];

export const mediaTypesAreTheDocumented: Rule = ({ operation: { body, responses }, release }) => {
  const vendor = new RegExp(
    `^application/vnd\\.safenetinc\\.lunasa\\+(json|octet-stream|multipart);version=${release}$`,
  );
  return [
    ...(body?.mediaTypes ?? [])
      .filter((mediaType) => !vendor.test(mediaType))
      .map((mediaType) => `the request speaks ${mediaType}`),
    ...responses
      .filter(({ mediaTypes }) => mediaTypes.length > 1 || mediaTypes.some((type) => !plain.includes(type)))
      .map(({ status, mediaTypes }) => `${status} answers ${mediaTypes}`),
    ...responses
      .filter(({ status, mediaTypes }) => status >= 400 && String(mediaTypes) !== 'application/json')
      .map(({ status }) => `${status} is no JSON`),
    ...responses
      // Of something made, its Location may be all there is to say.
      .filter(({ status, mediaTypes }) => status !== 201 && (status === 204) === mediaTypes.length > 0)
      .map(({ status }) => `${status} ${status === 204 ? 'has a body' : 'has no body'}`),
  ];
};
