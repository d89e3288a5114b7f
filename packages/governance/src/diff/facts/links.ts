// Links that an answer gained or lost, or that lead elsewhere.
import { type JsonObject, type Located, locateRoot, pointerTo, showSorted } from '@lunarest/openapi';
import type { Fact } from '../check.ts';
import { isPair, type Match, matchByKey } from '../match.ts';
import { operationsByPath } from '../views/operation-view.ts';
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
    return { name, at, was: base && showTarget(base), is: revision && showTarget(revision) };
  });
}

/** The link without its description, with the operation that it leads to, however that is written. */
function showTarget({ root, value }: Located): string {
  const { description: _, operationId, operationRef, ...target } = value;
  const places = operationPlaces(root);
  const named = typeof operationId === 'string' ? places.get(operationId) : undefined;
  return showSorted({ ...target, operation: named ?? operationRef ?? operationId ?? null });
}

const known = new WeakMap<JsonObject, ReadonlyMap<string, string>>();

/** Where the operations of the document stand, by their identifiers. */
function operationPlaces(root: JsonObject): ReadonlyMap<string, string> {
  const found = known.get(root) ?? new Map(operationsOf(root));
  known.set(root, found);
  return found;
}

function operationsOf(root: JsonObject): readonly (readonly [string, string])[] {
  return [...operationsByPath(locateRoot(root))].flatMap(([path, operations]) =>
    [...operations].flatMap(([method, { written }]) =>
      typeof written.operationId === 'string'
        ? [[written.operationId, pointerTo('#/paths', path, method)] as const]
        : [],
    ),
  );
}
