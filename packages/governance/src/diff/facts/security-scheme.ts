// Security schemes that work in another way under the same name.
import { type Located, showSorted } from '@lunarest/openapi';
import type { Match, Pair } from '../match.ts';
import { pairWhere } from './presence.ts';

const wire = ['type', 'in', 'name', 'scheme', 'flows', 'openIdConnectUrl'];

export function schemeChanged(match: Match<Located>): readonly Pair<Located>[] {
  return pairWhere(match, ({ base, revision }) => show(base) !== show(revision));
}

/** The scheme without its description, as one line. */
export function show({ value }: Located): string {
  const told = Object.entries(value).filter(([key]) => wire.includes(key));
  return showSorted(Object.fromEntries(told));
}
