// Demands on single objects of a document, as tables: each has the kinds of the objects, a message and its advice.
import {
  isObject,
  type Json,
  type JsonObject,
  type KindName,
  type Located,
  nodesWithReferringSchemas,
  pointerTo,
} from '@lunarest/openapi';
import type { Problem } from '../rule.ts';

export type Steps = readonly string[];

export interface Demand {
  readonly of: readonly KindName[];
  readonly message: string;
  readonly advice: string;
  /** The places, from the object, where it is broken. */
  readonly broken: (value: JsonObject, version: string, at: Located) => readonly Steps[];
}

/** The problems of every object of the document, in the order of the objects. */
export function problemsIn(document: JsonObject, demands: readonly Demand[]): readonly Problem[] {
  const version = String(document.openapi);
  const ofKind = new Map<KindName, readonly Demand[]>(
    demands.flatMap(({ of }) => of).map((kind) => [kind, demands.filter(({ of }) => of.includes(kind))]),
  );
  return nodesWithReferringSchemas(document).flatMap(({ kind, value, path }) =>
    (ofKind.get(kind) ?? []).flatMap(({ message, advice, broken }) =>
      broken(value, version, { root: document, value, pointer: pointerTo('#', ...path) }).map((steps) => ({
        at: pointerTo('#', ...path, ...steps),
        message,
        advice,
      })),
    ),
  );
}

export function where(isBroken: boolean, ...steps: Steps): readonly Steps[] {
  return isBroken ? [steps] : [];
}

export function keysOf(value: Json | undefined): readonly string[] {
  return isObject(value) ? Object.keys(value) : [];
}
