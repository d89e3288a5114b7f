// An answer may be of a further media type.
import { defineCheck } from '../check.ts';
import { added } from '../facts/presence.ts';

export const responseMediaTypeWasAdded = defineCheck({
  id: 'response-media-type-was-added',
  on: 'responseMediaType',
  find: added,
  judge: () => ({ clients: 'compatible', servers: 'compatible' }),
  say: (subject) => `${subject} was added`,
  advice: 'Name the wanted media type in Accept.',
});
