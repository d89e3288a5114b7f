// An answer has a body where it had none.
import { defineCheck } from '../check.ts';
import { answerGainedBody } from '../facts/bodies.ts';

export const responseBodyWasAdded = defineCheck({
  id: 'response-body-was-added',
  on: 'response',
  find: answerGainedBody,
  judge: () => ({ clients: 'risky', servers: 'breaking' }),
  say: (subject) => `A body was added to ${subject}`,
  advice: 'See that clients expect a body.',
});
