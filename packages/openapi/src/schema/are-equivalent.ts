// Compares schemas by their text: follows references, and ignores annotations and the order of lists.
import {
  isArray,
  isObject,
  type Json,
  type JsonObject,
  pointerTo,
  showSorted,
  stringsOf,
  valueAt,
} from '../json/json.ts';
import { followed, type Located } from '../located.ts';
import { onceForPair } from '../once.ts';
import { anchoredAt } from './anchored.ts';
import { heirsOf } from './heirs.ts';
import { besideReference, isAnnotation } from './keywords.ts';
import { mappedComponent, markedByName } from './marked-alternatives.ts';

/**
 * Keywords whose members have names of the author: below them, `title` is a property and not an annotation.
 */
const namedSchemas = new Set(['properties', 'patternProperties', 'dependentSchemas']);
/** Keywords whose values are data and not schemas. */
const data = new Set(['enum', 'const', 'default', 'dependentRequired', 'xml', 'x-extensible-enum']);
const unordered = new Set(['enum', 'required', 'type', 'anyOf', 'oneOf', 'allOf', 'x-extensible-enum']);

type Results = WeakMap<object, WeakMap<object, boolean>>;

/**
 * Known results for pairs of objects, by document, because documents may share objects whose references have different targets in
 * each. A pair is assumed to be equal while it is compared, so that cycles end.
 */
const resultsFor = onceForPair((_base: JsonObject, _revision: JsonObject): Results => new WeakMap());

interface Comparison {
  readonly results: Results;
  /** The pairs that are assumed to be equal since the comparison began, in order. */
  readonly trail: (readonly [JsonObject, JsonObject])[];
}

/**
 * Whether two schemas, or values that contain schemas, are equivalent. The time is linear in their size, for any number of
 * references to the same component. A reference that does not resolve is compared like any other value.
 */
export function areEquivalent(base: Located<Json>, revision: Located<Json>): boolean {
  return areSame(base, revision, { results: resultsFor(base.root, revision.root), trail: [] });
}

function areSame(base: Located<Json>, revision: Located<Json>, comparison: Comparison): boolean {
  const [a, b] = [settled(base), settled(revision)];
  if (isArray(a.value) && isArray(b.value)) return areSameLists(itemsOf(a), itemsOf(b), comparison);
  if (isObject(a.value) && isObject(b.value))
    return areSameObjects({ ...a, value: a.value }, { ...b, value: b.value }, comparison);
  return a.value === b.value;
}

/**
 * The target of a reference. If there are effective keywords beside it, the result is an `allOf` of the reference and these
 * keywords.
 */
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

function areSameObjects(a: Located, b: Located, comparison: Comparison): boolean {
  const { results, trail } = comparison;
  const verdict = results.get(a.value)?.get(b.value);
  if (verdict !== undefined) return verdict;
  const begun = trail.length;
  remember(a.value, b.value, true, results);
  trail.push([a.value, b.value]);
  if (haveSameMembers(a, b, comparison)) return true;
  // Pairs that were found equal meanwhile may depend on the assumption about this pair.
  for (const [one, other] of trail.splice(begun)) results.get(one)?.delete(other);
  remember(a.value, b.value, false, results);
  return false;
}

function remember(a: JsonObject, b: JsonObject, same: boolean, results: Results): void {
  const ofA = results.get(a) ?? new WeakMap<object, boolean>();
  results.set(a, ofA.set(b, same));
}

function haveSameMembers(a: Located, b: Located, comparison: Comparison): boolean {
  const keys = demandsOf(a.value);
  return (
    keys.join() === demandsOf(b.value).join() &&
    keys.every((key) => isSameMember(key, memberAt(a, key), memberAt(b, key), comparison)) &&
    selectSameByName(a, b, comparison)
  );
}

/**
 * Whether the discriminators of both schemas select the same schemas by their names: alternatives, or heirs if there are none.
 * Those with a mapping are compared with the discriminator.
 */
function selectSameByName(a: Located, b: Located, comparison: Comparison): boolean {
  if (a.value.discriminator === undefined) return true;
  const [these, those] = [selectedByName(a), selectedByName(b)];
  return (
    these.map(({ pointer }) => pointer).join() === those.map(({ pointer }) => pointer).join() &&
    areSameLists(these, those, comparison)
  );
}

function selectedByName(schema: Located): readonly Located<Json>[] {
  const { root, value } = schema;
  const hasAlternatives = value.oneOf !== undefined || value.anyOf !== undefined;
  const components = hasAlternatives
    ? markedByName(value, (reference) => valueAt(root, reference))
    : heirsWithoutMapping(schema);
  return components.map((pointer) => ({ root, value: valueAt(root, pointer) ?? null, pointer }));
}

function heirsWithoutMapping({ root, value, pointer }: Located): readonly string[] {
  const { mapping } = isObject(value.discriminator) ? value.discriminator : {};
  const mapped = stringsOf(isObject(mapping) ? Object.values(mapping) : []).map(mappedComponent);
  return heirsOf(root, pointer)
    .filter((heir) => !mapped.includes(heir))
    .sort();
}

function demandsOf(value: JsonObject): readonly string[] {
  return Object.keys(value)
    .filter((key) => !isAnnotation(key))
    .sort();
}

function isSameMember(key: string, a: Located<Json>, b: Located<Json>, comparison: Comparison): boolean {
  if (key === 'discriminator') return areSameDiscriminators(a, b, comparison);
  if (key === '$dynamicRef') return a.value === b.value && haveSameAnchored(a, b, comparison);
  if (data.has(key)) return showData(key, a.value) === showData(key, b.value);
  if (namedSchemas.has(key) && isObject(a.value) && isObject(b.value))
    return areSameNamed({ ...a, value: a.value }, { ...b, value: b.value }, comparison);
  if (!unordered.has(key) || !isArray(a.value) || !isArray(b.value)) return areSame(a, b, comparison);
  return areSameInAnyOrder(itemsOf(a), itemsOf(b), comparison);
}

/** Whether discriminators select the same schemas by the same values, independent of the names of the schemas. */
function areSameDiscriminators(a: Located<Json>, b: Located<Json>, comparison: Comparison): boolean {
  if (!isObject(a.value) || !isObject(b.value)) return a.value === b.value;
  const [one, other] = [selectionOf({ ...a, value: a.value }), selectionOf({ ...b, value: b.value })];
  return (
    showSorted(one.rest) === showSorted(other.rest) &&
    one.selected.size === other.selected.size &&
    [...one.selected].every(([value, target]) => {
      const partner = other.selected.get(value);
      return partner !== undefined && areSame(target, partner, comparison);
    })
  );
}

/** The schemas that a discriminator names, by the values that select them. */
function selectionOf({ root, value }: Located) {
  const { mapping, defaultMapping, ...rest } = value;
  const named = [
    ...Object.entries(isObject(mapping) ? mapping : {}).map(([mark, name]) => [`= ${mark}`, name] as const),
    ...(defaultMapping === undefined ? [] : [['else', defaultMapping] as const]),
  ];
  const selected = named.map(([mark, name]): [string, Located<Json>] => {
    const component = mappedComponent(String(name));
    return [mark, { root, value: valueAt(root, component) ?? name, pointer: component }];
  });
  return { rest, selected: new Map(selected) };
}

/** Whether the schemas with the anchor are the same, each of which may be the target of a dynamic reference. */
function haveSameAnchored(a: Located<Json>, b: Located<Json>, comparison: Comparison): boolean {
  const name = String(a.value).split('#')[1] ?? '';
  return areSameInAnyOrder(anchoredAt(a.root, name), anchoredAt(b.root, name), comparison);
}

function showData(key: string, value: Json): string {
  return unordered.has(key) && isArray(value) ? value.map(showSorted).sort().join('\n') : showSorted(value);
}

function areSameNamed(a: Located, b: Located, comparison: Comparison): boolean {
  const names = Object.keys(a.value).sort();
  return (
    names.join('\n') === Object.keys(b.value).sort().join('\n') &&
    names.every((name) => areSame(memberAt(a, name), memberAt(b, name), comparison))
  );
}

function areSameLists(
  a: readonly Located<Json>[],
  b: readonly Located<Json>[],
  comparison: Comparison,
): boolean {
  return (
    a.length === b.length &&
    a.every((item, index) => b[index] !== undefined && areSame(item, b[index], comparison))
  );
}

function areSameInAnyOrder(
  a: readonly Located<Json>[],
  b: readonly Located<Json>[],
  comparison: Comparison,
): boolean {
  const free = [...b];
  return (
    a.length === b.length &&
    a.every((item) => {
      const at = free.findIndex((other) => areSame(item, other, comparison));
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
