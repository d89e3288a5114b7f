// Applies an OpenAPI Overlay 1.0 or 1.1 document. `update` merges objects and appends to arrays, `copy` does the same with a
// value of the document, and `remove` deletes the target.
import { JSONPathEnvironment } from 'json-p3';
import { reasonOf } from '../document-error.ts';
import {
  isArray,
  isObject,
  type Json,
  type JsonObject,
  mapItems,
  mapMembers,
  memberOf,
  pointerTo,
  valueAt,
} from '../json/json.ts';
import { onceFor } from '../once.ts';

/** The steps from the document to a place in it. */
export type Location = readonly (string | number)[];

/** Called with each place that the action with this index updates, before the update. */
type UpdateListener = (action: number, location: Location) => void;

const jsonPath = new JSONPathEnvironment();

/**
 * The document after all actions, which are applied in order. Throws for a target without a match, which means that the overlay
 * is stale.
 */
export function applyOverlay(
  document: JsonObject,
  overlay: JsonObject,
  onUpdate: UpdateListener = () => undefined,
): JsonObject {
  return actionsIn(overlay).reduce(
    (result, action, index) => applyAction(result, action, (location) => onUpdate(index, location)),
    document,
  );
}

function actionsIn({ actions = [] }: JsonObject): readonly JsonObject[] {
  if (isArray(actions) && actions.every(isObject)) return actions;
  throw new Error('overlay actions are not a list of objects');
}

function applyAction(
  document: JsonObject,
  action: JsonObject,
  onUpdate: (location: Location) => void,
): JsonObject {
  const target = targetOf(action);
  const locations = locate(document, target);
  const stale =
    locations.length === 0
      ? target
      : targetsOfOneName(target).find((single) => locate(document, single).length === 0);
  if (stale !== undefined) throw new Error(`overlay target matches nothing: ${stale}`);
  if (action.remove === true) return locations.toSorted(fromTheEnd).reduce(removeAt, document);
  const update = action.update === undefined ? copied(document, action.copy) : action.update;
  if (update === undefined) throw new Error(`overlay action neither updates nor removes: ${target}`);
  demandOneKind(document, locations, target);
  locations.forEach(onUpdate);
  return locations.reduce(
    (result, location) => changeAt(result, location, (value) => updated(value, update, target)),
    document,
  );
}

/** The target of an action that is written as Overlay 1.1 requires. */
function targetOf(action: JsonObject): string {
  const { target, update, copy } = action;
  const unknown = Object.keys(action).filter((key) => !known.includes(key) && !key.startsWith('x-'));
  if (unknown.length > 0) throw new Error(`overlay action has unknown keys: ${unknown.join(', ')}`);
  if (typeof target !== 'string') throw new Error('overlay action has no target');
  if (update !== undefined && copy !== undefined)
    throw new Error(`overlay action updates and copies: ${target}`);
  return target;
}

const known = ['target', 'description', 'update', 'copy', 'remove'];

/** Throws for a mixture of objects, lists and simple values, which one update cannot suit. */
function demandOneKind(document: JsonObject, locations: readonly Location[], target: string): void {
  const kinds = new Set(locations.map((location) => kindOf(valueAt(document, pointerTo('#', ...location)))));
  if (kinds.size > 1) throw new Error(`overlay target selects ${[...kinds].join(' and ')}: ${target}`);
}

function kindOf(value: Json | undefined): string {
  if (isArray(value)) return 'a list';
  return isObject(value) ? 'an object' : 'a simple value';
}

/** The value to copy; undefined if the action copies nothing. */
function copied(document: JsonObject, source: Json | undefined): Json | undefined {
  if (source === undefined) return undefined;
  const [only, ...others] = locate(document, String(source));
  if (only === undefined || others.length > 0)
    throw new Error(`overlay copies from a path that does not select one value: ${String(source)}`);
  return valueAt(document, pointerTo('#', ...only));
}

const name = `"(?:[^"\\\\]|\\\\.)*"|'(?:[^'\\\\]|\\\\.)*'`;
const listOfNames = new RegExp(`\\[\\s*(?:${name})(?:\\s*,\\s*(?:${name}))+\\s*\\]`, 'g');

/** For each name of the target's lists (`$.paths["/a","/b"]`), the target with only that name in its list. */
function targetsOfOneName(target: string): readonly string[] {
  return [...target.matchAll(listOfNames)].flatMap(({ 0: list, index }) => {
    const [before, after] = [target.slice(0, index), target.slice(index + list.length)];
    return (list.match(new RegExp(name, 'g')) ?? []).map((each) => `${before}[${each}]${after}`);
  });
}

/** The places that the query selects, without repetitions. */
function locate(document: JsonObject, target: string): readonly Location[] {
  // The value type of json-p3 lacks bigint, which a query does not change, and a filter does not compare.
  const read = target.includes('?') ? withoutBigInt(document) : document;
  const found = [...query(target, read as never)].map((node): Location => node.location);
  return [...new Map(found.map((location) => [JSON.stringify(location), location])).values()];
}

const query: typeof jsonPath.query = (target, value) => {
  try {
    return jsonPath.query(target, value);
  } catch (cause) {
    throw new Error(`overlay target is not a JSONPath query: ${target}: ${reasonOf(cause)}`, { cause });
  }
};

function withoutBigInt(value: Json): Json {
  if (typeof value === 'bigint') return Number(value);
  return isArray(value) || isObject(value) ? withoutBigIntIn(value) : value;
}

/** Once for each part, because the actions of an overlay leave most parts of the document as they are. */
const withoutBigIntIn = onceFor((part: readonly Json[] | JsonObject) =>
  isObject(part) ? mapMembers(part, withoutBigInt) : mapItems(part, withoutBigInt),
);

/**
 * Sorts places so that the removal of one moves no later one: the last items first, and parts before the value that contains
 * them.
 */
function fromTheEnd(one: Location, other: Location): number {
  const depth = one.findIndex((step, index) => step !== other[index]);
  const [step, its] = [one[depth], other[depth]];
  if (step === undefined || its === undefined) return other.length - one.length;
  if (typeof step === 'number' && typeof its === 'number') return its - step;
  return String(step) < String(its) ? 1 : -1;
}

/** The target with its update: to a list it may also be an item to append. */
function updated(value: Json, update: Json, target: string): Json {
  return isArray(value) && !isArray(update) ? [...value, update] : merge(value, update, target);
}

function merge(value: Json, update: Json, target: string): Json {
  if (kindOf(value) !== kindOf(update))
    throw new Error(`overlay updates ${kindOf(value)} with ${kindOf(update)}: ${target}`);
  if (isArray(value) && isArray(update)) return [...value, ...update];
  if (!isObject(value) || !isObject(update)) return update;
  const merged = Object.entries(update).map(([key, item]) => {
    const present = memberOf(value, key);
    return [
      key,
      present === undefined ? item : merge(present, item, `${target}[${JSON.stringify(key)}]`),
    ] as const;
  });
  return Object.fromEntries([...Object.entries(value), ...merged]);
}

function removeAt(document: JsonObject, location: Location): JsonObject {
  const last = location.at(-1);
  if (last === undefined) throw new Error('an overlay cannot remove the document itself');
  return changeAt(document, location.slice(0, -1), (parent) => without(parent, last));
}

function without(parent: Json, key: string | number | undefined): Json {
  if (isArray(parent)) return parent.filter((_, index) => index !== key);
  if (!isObject(parent)) return parent;
  return Object.fromEntries(Object.entries(parent).filter(([name]) => name !== key));
}

function changeAt(document: JsonObject, location: Location, change: (value: Json) => Json): JsonObject {
  const changed = changeWithin(document, location, change);
  if (!isObject(changed)) throw new Error('an overlay cannot replace the document itself');
  return changed;
}

function changeWithin(value: Json, [step, ...rest]: Location, change: (value: Json) => Json): Json {
  if (step === undefined) return change(value);
  if (isArray(value))
    return value.map((item, index) => (index === step ? changeWithin(item, rest, change) : item));
  if (!isObject(value)) return value;
  return { ...value, [step]: changeWithin(value[step] ?? null, rest, change) };
}
