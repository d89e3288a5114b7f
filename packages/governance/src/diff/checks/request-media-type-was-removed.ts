// A request may no longer be of a media type.
import { defineCheck } from '../check.ts';
import { removed } from '../facts/presence.ts';
import { narrowedRequest } from '../verdict.ts';

export const requestMediaTypeWasRemoved = defineCheck({
  id: 'request-media-type-was-removed',
  on: 'requestMediaType',
  find: removed,
  judge: () => narrowedRequest,
  say: (subject) => `${subject} was removed`,
  advice: 'Send one of the media types that are left.',
});
