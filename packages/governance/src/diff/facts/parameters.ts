// Parameters that travel in another place of the request, or have another name in the path.
import type { Match, Pair } from '../match.ts';
import type { ParameterView } from '../views/parameter-view.ts';
import { pairWhere } from './presence.ts';

export function parameterMoved(match: Match<ParameterView>): readonly Pair<ParameterView>[] {
  return pairWhere(match, ({ base, revision }) => base.in !== revision.in);
}

export function parameterRenamed(match: Match<ParameterView>): readonly Pair<ParameterView>[] {
  return pairWhere(match, ({ base, revision }) => base.in === 'path' && base.name !== revision.name);
}

/** A moved parameter is written differently anyway. */
export function parameterReserialized(match: Match<ParameterView>): readonly Pair<ParameterView>[] {
  const differ = ({ base, revision }: Pair<ParameterView>) => base.serialization !== revision.serialization;
  return pairWhere(match, (pair) => pair.base.in === pair.revision.in && differ(pair));
}
