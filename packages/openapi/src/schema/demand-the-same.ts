// Whether two schemas are textually equivalent: references followed, annotations and the order of lists ignored.
import {
  isArray,
  isObject,
  type Json,
  type JsonObject,
  pointerTo,
  showSorted,
  valueAt,
} from '../json/json.ts';
import { followed, type Located } from '../located.ts';
import { heirsOf } from './heirs.ts';
import { besideReference, isAnnotation } from './keywords.ts';

/**
 * Keywords whose members have names chosen by the author, so that `title` is a property there and not an
 * annotation.
 */
const namedSchemas = new Set(['properties', 'patternProperties', 'dependentSchemas']);
/** Keywords whose values are data and not schemas. */
const data = new Set([
  'enum',
  'const',
  'default',
  'dependentRequired',
  'discriminator',
  'xml',
  'x-extensible-enum',
]);
const unordered = new Set(['enum', 'required', 'type', 'anyOf', 'oneOf', 'allOf', 'x-extensible-enum']);

/** Known results for pairs of objects. A pair counts as equal while it is compared, so that cycles end. */
const known = new WeakMap<object, WeakMap<object, boolean>>();

/** The pairs that count as equal since the comparison began, in order. */
type Trail = (readonly [JsonObject, JsonObject])[];

/**
 * Compares two schemas, or values made of schemas. The time is linear in their size, however many references
 * lead to the same component. A reference that does not resolve is compared like any other value.
 */
export function demandTheSame(base: Located<Json>, revision: Located<Json>): boolean {
  return areSame(base, revision, []);
}

function areSame(base: Located<Json>, revision: Located<Json>, trail: Trail): boolean {
  const [a, b] = [settled(base), settled(revision)];
  if (isArray(a.value) && isArray(b.value)) return areSameLists(itemsOf(a), itemsOf(b), trail);
  if (isObject(a.value) && isObject(b.value))
    return areSameObjects({ ...a, value: a.value }, { ...b, value: b.value }, trail);
  return a.value === b.value;
}

/** The target of a bare reference; one with keywords beside it must be met together with them. */
function settled(written: Located<Json>): Located<Json> {
  const { value } = written;
  if (!isObject(value) || typeof value.$ref !== 'string') return written;
  const { $ref: reference } = value;
  const rest = besideReference(written.root, value);
  if (Object.keys(rest).every(isAnnotation)) {
    const target = followed(written);
    return target === written ? written : settled(target);
  }
  return { ...written, value: { allOf: [{ $ref: reference }, rest] } };
}

function areSameObjects(a: Located, b: Located, trail: Trail): boolean {
  const verdict = known.get(a.value)?.get(b.value);
  if (verdict !== undefined) return verdict;
  const begun = trail.length;
  remember(a.value, b.value, true);
  trail.push([a.value, b.value]);
  if (haveSameMembers(a, b, trail)) return true;
  // Pairs found equal on the way may depend on this pair.
  for (const [one, other] of trail.splice(begun)) known.get(one)?.delete(other);
  remember(a.value, b.value, false);
  return false;
}

function remember(a: JsonObject, b: JsonObject, same: boolean): void {
  const ofA = known.get(a) ?? new WeakMap<object, boolean>();
  known.set(a, ofA.set(b, same));
}

function haveSameMembers(a: Located, b: Located, trail: Trail): boolean {
  const keys = demandsOf(a.value);
  return (
    keys.join() === demandsOf(b.value).join() &&
    keys.every((key) => isSameMember(key, memberAt(a, key), memberAt(b, key), trail)) &&
    haveSameHeirs(a, b, trail)
  );
}

/** With a discriminator and no alternatives, a value may be any heir of the schema. */
function haveSameHeirs(a: Located, b: Located, trail: Trail): boolean {
  if (a.value.discriminator === undefined) return true;
  const [these, those] = [heirsAt(a), heirsAt(b)];
  return (
    these.map(({ pointer }) => pointer).join() === those.map(({ pointer }) => pointer).join() &&
    areSameLists(these, those, trail)
  );
}

function heirsAt({ root, value, pointer }: Located): readonly Located<Json>[] {
  if (value.oneOf !== undefined || value.anyOf !== undefined) return [];
  return [...heirsOf(root, pointer)]
    .sort()
    .map((heir) => ({ root, value: valueAt(root, heir) ?? null, pointer: heir }));
}

function demandsOf(value: JsonObject): readonly string[] {
  return Object.keys(value)
    .filter((key) => !isAnnotation(key))
    .sort();
}

function isSameMember(key: string, a: Located<Json>, b: Located<Json>, trail: Trail): boolean {
  if (data.has(key)) return showData(key, a.value) === showData(key, b.value);
  if (namedSchemas.has(key) && isObject(a.value) && isObject(b.value))
    return areSameNamed({ ...a, value: a.value }, { ...b, value: b.value }, trail);
  if (!unordered.has(key) || !isArray(a.value) || !isArray(b.value)) return areSame(a, b, trail);
  return areSameInAnyOrder(itemsOf(a), itemsOf(b), trail);
}

function showData(key: string, value: Json): string {
  return unordered.has(key) && isArray(value) ? value.map(showSorted).sort().join('\n') : showSorted(value);
}

function areSameNamed(a: Located, b: Located, trail: Trail): boolean {
  const names = Object.keys(a.value).sort();
  return (
    names.join('\n') === Object.keys(b.value).sort().join('\n') &&
    names.every((name) => areSame(memberAt(a, name), memberAt(b, name), trail))
  );
}

function areSameLists(a: readonly Located<Json>[], b: readonly Located<Json>[], trail: Trail): boolean {
  return (
    a.length === b.length &&
    a.every((item, index) => b[index] !== undefined && areSame(item, b[index], trail))
  );
}

function areSameInAnyOrder(a: readonly Located<Json>[], b: readonly Located<Json>[], trail: Trail): boolean {
  const free = [...b];
  return (
    a.length === b.length &&
    a.every((item) => {
      const at = free.findIndex((other) => areSame(item, other, trail));
      if (at >= 0) free.splice(at, 1);
      return at >= 0;
    })
  );
}

function itemsOf({ root, value, pointer }: Located<Json>): readonly Located<Json>[] {
  return isArray(value)
    ? value.map((item, index) => ({ root, value: item, pointer: pointerTo(pointer, index) }))
    : [];
}

function memberAt({ root, value, pointer }: Located, key: string): Located<Json> {
  return { root, value: value[key] ?? null, pointer: pointerTo(pointer, key) };
}
