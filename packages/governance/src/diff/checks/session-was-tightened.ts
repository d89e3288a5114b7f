// An operation needs a session that fewer callers have.
import { defineCheck } from '../check.ts';
import { sessionTightened } from '../facts/luna-keywords.ts';

export const sessionWasTightened = defineCheck({
  id: 'session-was-tightened',
  on: 'operation',
  find: sessionTightened,
  judge: () => ({ clients: 'breaking', servers: 'risky' }),
  say: (_subject, { was, is }) => `The session that is needed was tightened from ${was} to ${is}`,
  advice: 'Open the session first; an old server answers without it.',
});
