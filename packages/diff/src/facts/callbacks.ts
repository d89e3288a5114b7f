// Callbacks whose address changed.
import type { Match, Pair } from '../match.ts';
import type { CallbackView } from '../views/callback-view.ts';
import { pairWhere } from './presence.ts';

export function callbackMoved(match: Match<CallbackView>): readonly Pair<CallbackView>[] {
  return pairWhere(match, ({ base, revision }) => base.expression !== revision.expression);
}
