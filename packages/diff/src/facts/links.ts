// Links that an answer gained or lost, or whose target changed.

import {
  isAnnotation,
  isObject,
  type Json,
  type JsonObject,
  type Located,
  locateRoot,
  onceFor,
  pointerTo,
  showSorted,
} from '@lunarest/openapi';
import type { Fact } from '../checking/check.ts';
import { isPair, type Match, matchByKey, pointersOf } from '../match/match.ts';
import { reversed } from '../match/reversed.ts';
import { type OperationView, operationsByPath } from '../views/operation-view.ts';
import { withLowerHeaders } from '../views/path-view.ts';
import type { ResponseView } from '../views/response-view.ts';

interface LinkFact extends Fact {
  readonly name: string;
}

export function linkAdded(match: Match<ResponseView>): readonly LinkFact[] {
  return links(match).filter(({ was }) => was === undefined);
}

export const linkRemoved = reversed(linkAdded);

export function linkChanged(match: Match<ResponseView>): readonly LinkFact[] {
  return links(match).filter(({ was, is }) => was !== undefined && is !== undefined && !leadAlike(was, is));
}

interface Link extends LinkFact {
  readonly was: Target | undefined;
  readonly is: Target | undefined;
}

/** The target of a link. */
interface Target {
  /** The identifier of the operation, as written. */
  readonly id: Json;
  /** The method and path of the operation; for an unknown one, its identifier or place. */
  readonly operation: Json;
  /** The other members of the link that have an effect. */
  readonly others: string;
}

function links(match: Match<ResponseView>): readonly Link[] {
  if (!isPair(match)) return [];
  return matchByKey(match.base.links, match.revision.links).map(([name, { base, revision }]) => {
    const at = pointersOf({ base, revision }, match.at);
    return { name, at, was: base && targetOf(base), is: revision && targetOf(revision) };
  });
}

/** A link names its operation by identifier or by place, and one of them may have changed. */
function leadAlike(was: Target, is: Target): boolean {
  const isSame = (was.id !== null && was.id === is.id) || was.operation === is.operation;
  return isSame && was.others === is.others;
}

function targetOf({ root, value }: Located): Target {
  const { operationId: id = null, operationRef = null, ...others } = value;
  const operation = operationsIn(root).get(String(id ?? operationRef));
  const { parameters = {} } = others;
  const qualified = isObject(parameters) ? qualifiedNames(parameters, operation) : parameters;
  const written = showSorted(effectiveIn({ ...others, parameters: qualified }));
  return { id, operation: operation?.label ?? operationRef ?? id, others: withLowerHeaders(written) };
}

/** The parameters of a link, each with its place, as in `path.id`, if the operation has one of its name only. */
function qualifiedNames(parameters: JsonObject, operation: OperationView | undefined): JsonObject {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => {
      const [only, ...others] = operation?.parameters.filter((one) => one.name === name) ?? [];
      return [only === undefined || others.length > 0 ? name : `${only.in}.${name}`, value];
    }),
  );
}

/** The members without the texts and the extensions of the link and of its server. */
function effectiveIn(members: JsonObject): JsonObject {
  const { server } = members;
  return withoutAnnotations(isObject(server) ? { ...members, server: withoutAnnotations(server) } : members);
}

function withoutAnnotations(members: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(members).filter(([key]) => !isAnnotation(key)));
}

/** The document's operations, each by its identifier and by its places. */
const operationsIn = onceFor(
  (root: JsonObject): ReadonlyMap<string, OperationView> => new Map(operationsOf(root)),
);

function operationsOf(root: JsonObject): readonly (readonly [string, OperationView])[] {
  return [...operationsByPath(locateRoot(root))].flatMap(([path, operations]) =>
    [...operations].flatMap(([method, view]) => {
      const { operationId = view.pointer } = view.written;
      const keys = [String(operationId), pointerTo('#/paths', path, method), view.pointer];
      return keys.map((key) => [key, view] as const);
    }),
  );
}
