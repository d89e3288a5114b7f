// Requests use the vendor's media type with their own release; answers are plain JSON, and a file or a text is octets.
import { objectsIn, pointerTo } from '@lunarest/openapi';
import type { Problem, Rule } from '../rule.ts';
import type { OperationUnderLint } from '../subjects/operation-under-lint.ts';
import { isRefusal, type ResponseUnderLint } from '../subjects/response-under-lint.ts';

const plain = ['application/json', 'application/octet-stream'];

export const mediaTypesAreTheDocumented: Rule = {
  id: 'media-types-are-the-documented',
  demands: "Requests have the vendor's media type of their release, answers plain JSON or octets.",
  why: 'The media type selects the release. A request with another media type is refused, or answered in another release.',
  scope: { of: 'this contract' },
  find: { operation: foreignRequests, response: wrongAnswers },
};

function foreignRequests({ body, contract: { release } }: OperationUnderLint): readonly Problem[] {
  if (body === undefined) return [];
  const vendor = new RegExp(
    `^application/vnd\\.safenetinc\\.lunasa\\+(json|octet-stream|multipart);version=${release}$`,
  );
  return [...objectsIn(body, 'content').keys()]
    .filter((mediaType) => !vendor.test(mediaType))
    .map((mediaType) => ({
      at: pointerTo(body.pointer, 'content', mediaType),
      message: `The request has the media type ${mediaType}`,
      advice: `Use application/vnd.safenetinc.lunasa+json;version=${release}, or its variant for octets or forms.`,
    }));
}

function wrongAnswers({ status, at, content }: ResponseUnderLint): readonly Problem[] {
  const types = [...content.keys()];
  const problems: readonly (readonly [boolean, string, string])[] = [
    [
      types.length > 1 || types.some((type) => !plain.includes(type)),
      `${status} answers ${types.join(' and ')}`,
      `Answer one of: ${plain.join(', ')}.`,
    ],
    [
      isRefusal(status) && String(types) !== 'application/json',
      `${status} is not JSON`,
      'Answer errors in application/json.',
    ],
    // For a created object, its Location may be the whole answer.
    [status === '204' && types.length > 0, '204 has a body', 'Drop the body, or answer 200.'],
    [
      !['201', '204'].includes(status) && types.length === 0,
      `${status} has no body`,
      'Describe the body, or answer 204.',
    ],
  ];
  return problems
    .filter(([wrong]) => wrong)
    .map(([, message, advice]) => ({ at: at.pointer, message, advice }));
}
