// A request may be of a further media type.
import { defineCheck } from '../check.ts';
import { added } from '../facts/presence.ts';
import { widenedRequest } from '../verdict.ts';

export const requestMediaTypeWasAdded = defineCheck({
  id: 'request-media-type-was-added',
  on: 'requestMediaType',
  find: added,
  judge: () => widenedRequest,
  say: (subject) => `${subject} was added`,
  advice: 'A server must accept the media type.',
});
