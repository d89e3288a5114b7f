// Demands on single objects of a document, as tables: each has the kinds of the objects, a message and its advice.
import {
  isArray,
  isObject,
  type Json,
  type JsonObject,
  type KindName,
  type Located,
  memberOf,
  nodesWithReferringSchemas,
  pointerTo,
  showSorted,
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
  return nodesWithReferringSchemas(document).flatMap(({ kind, value, path }) => {
    const own = ofKind.get(kind);
    if (own === undefined) return [];
    const pointer = pointerTo('#', ...path);
    const at = { root: document, value, pointer };
    return own.flatMap(({ message, advice, broken }) =>
      broken(value, version, at).map((steps) => ({ at: pointerTo(pointer, ...steps), message, advice })),
    );
  });
}

export function where(isBroken: boolean, ...steps: Steps): readonly Steps[] {
  return isBroken ? [steps] : [];
}

export function keysOf(value: Json | undefined): readonly string[] {
  return isObject(value) ? Object.keys(value) : [];
}

/** Whether a list has the value. */
export function lists(values: readonly Json[], wanted: Json): boolean {
  return values.some((value) => showSorted(value) === showSorted(wanted));
}

/** The member of an object; undefined for any other value. */
export function memberIn(value: Json | undefined, name: string): Json | undefined {
  return isObject(value) ? memberOf(value, name) : undefined;
}

/** The member of an object, or the item of a list, at a step. */
export function memberAt(value: Json | undefined, step: string): Json | undefined {
  return isArray(value) ? value[Number(step)] : memberIn(value, step);
}

/** Whether an object has all these members. */
export function hasAll(value: Json | undefined, ...names: readonly string[]): boolean {
  return names.every((name) => memberIn(value, name) !== undefined);
}

/** Whether a list has a scalar twice. */
export function hasRepeated(values: readonly Json[]): boolean {
  return new Set(values).size < values.length;
}

/** Whether a version of OpenAPI 3 is before 3.2. */
export function isBefore32(version: string): boolean {
  return /^3\.[01]/.test(version);
}

/** The text without its names in braces. */
export function withoutTemplates(path: string): string {
  return path.replace(/\{[^{}]*\}/g, '');
}

/** The names in braces of a text, with the braces. */
export function templatesIn(path: string): readonly string[] {
  return path.match(/\{[^}]*\}/g) ?? [];
}

/** Whether a URI has a scheme, and so is not relative. */
export function isWholeUri(text: string): boolean {
  return /^[a-z][a-z\d+.-]*:[^\s<>"{}|\\^`]*$/i.test(text);
}
