// An answer is no longer of a media type.
import { defineCheck } from '../check.ts';
import { removed } from '../facts/presence.ts';
import { replaced } from '../verdict.ts';

export const responseMediaTypeWasRemoved = defineCheck({
  id: 'response-media-type-was-removed',
  on: 'responseMediaType',
  find: removed,
  judge: () => replaced,
  say: (subject) => `${subject} was removed`,
  advice: 'Read one of the media types that are left.',
});
