// An operation needs a session that more callers have.
import { defineCheck } from '../check.ts';
import { sessionLoosened } from '../facts/luna-keywords.ts';
import { widenedRequest } from '../verdict.ts';

export const sessionWasLoosened = defineCheck({
  id: 'session-was-loosened',
  on: 'operation',
  find: sessionLoosened,
  judge: () => widenedRequest,
  say: (_subject, { was, is }) => `The session that is needed was loosened from ${was} to ${is}`,
  advice: 'A server must answer without the session.',
});
