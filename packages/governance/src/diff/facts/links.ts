// Links that an answer gained or lost, or that lead elsewhere.
import { type JsonObject, showSorted } from '@lunarest/openapi';
import type { Fact } from '../check.ts';
import { isPair, type Match, matchByKey } from '../match.ts';
import type { ResponseView } from '../views/response-view.ts';

export interface LinkFact extends Fact {
  readonly name: string;
}

export function linkAdded(match: Match<ResponseView>): readonly LinkFact[] {
  return links(match).filter(({ was }) => was === undefined);
}

export function linkRemoved(match: Match<ResponseView>): readonly LinkFact[] {
  return links(match).filter(({ is }) => is === undefined);
}

export function linkChanged(match: Match<ResponseView>): readonly LinkFact[] {
  return links(match).filter(({ was, is }) => was !== undefined && is !== undefined && was !== is);
}

interface Link extends LinkFact {
  readonly was: string | undefined;
  readonly is: string | undefined;
}

function links(match: Match<ResponseView>): readonly Link[] {
  if (!isPair(match)) return [];
  return matchByKey(match.base.links, match.revision.links).map(([name, { base, revision }]) => {
    const at = { base: base?.pointer ?? match.at.base, revision: revision?.pointer ?? match.at.revision };
    return { name, at, was: base && showTarget(base.value), is: revision && showTarget(revision.value) };
  });
}

/** The link without its description. */
function showTarget({ description: _, ...target }: JsonObject): string {
  return showSorted(target);
}
