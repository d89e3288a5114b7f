// Answers that gained or lost their body.
import type { Match } from '../match.ts';
import type { ResponseView } from '../views/response-view.ts';
import { pairWhere } from './presence.ts';

export function answerGainedBody(match: Match<ResponseView>) {
  return pairWhere(match, ({ base, revision }) => base.content.size === 0 && revision.content.size > 0);
}

export function answerLostBody(match: Match<ResponseView>) {
  return pairWhere(match, ({ base, revision }) => base.content.size > 0 && revision.content.size === 0);
}
