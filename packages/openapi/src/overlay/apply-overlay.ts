// Applies an OpenAPI Overlay 1.0 or 1.1 document. `update` merges objects and appends to arrays, `copy` does the same with a
// value of the document, and `remove` deletes the target.
import { isArray, isObject, type Json, type JsonObject, memberOf, pointerTo, valueAt } from '../json/json.ts';
import { type Location, locate, targetsOfOneName } from './locate.ts';

/** What an action has changed. */
export interface AppliedAction {
  /** The index in the overlay. */
  readonly index: number;
  /** The document before the action. */
  readonly before: JsonObject;
  /** The changed places in that document, in the order of the changes. */
  readonly locations: readonly Location[];
  /** The update; undefined if the places were removed. */
  readonly update: Json | undefined;
  /** The place of the update in the document; undefined if the action contains it. */
  readonly copiedFrom: Location | undefined;
}

/**
 * The document after all actions, which are applied in order. Calls the listener after each. Throws for a target without a match,
 * which means that the overlay is stale.
 */
export function applyOverlay(
  document: JsonObject,
  overlay: JsonObject,
  onApplied: (applied: AppliedAction) => void = () => undefined,
): JsonObject {
  return actionsIn(overlay).reduce((before, action, index) => {
    const applied = { index, before, ...changeOf(action, before) };
    onApplied(applied);
    return changed(applied, String(action.target));
  }, document);
}

function actionsIn({ actions = [] }: JsonObject): readonly JsonObject[] {
  if (isArray(actions) && actions.every(isObject)) return actions;
  throw new Error('overlay actions are not a list of objects');
}

/** The change that an action makes to a document. */
function changeOf(action: JsonObject, document: JsonObject): Omit<AppliedAction, 'index' | 'before'> {
  const target = targetOf(action);
  const locations = locate(document, target);
  const stale =
    locations.length === 0
      ? target
      : targetsOfOneName(target).find((single) => locate(document, single).length === 0);
  if (stale !== undefined) throw new Error(`overlay target matches nothing: ${stale}`);
  if (action.remove === true)
    return { locations: locations.toSorted(fromTheEnd), update: undefined, copiedFrom: undefined };
  const copiedFrom = action.copy === undefined ? undefined : sourceOf(action.copy, document);
  const update = copiedFrom === undefined ? action.update : valueIn(document, copiedFrom);
  if (update === undefined) throw new Error(`overlay action neither updates nor removes: ${target}`);
  demandOneKind(document, locations, target);
  return { locations, update, copiedFrom };
}

/** The document after an action. */
function changed({ before, locations, update }: AppliedAction, target: string): JsonObject {
  if (update === undefined) return locations.reduce(removeAt, before);
  return locations.reduce(
    (result, location) => changeAt(result, location, (value) => updated(value, update, target)),
    before,
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
  const kinds = new Set(locations.map((location) => kindOf(valueIn(document, location))));
  if (kinds.size > 1) throw new Error(`overlay target selects ${[...kinds].join(' and ')}: ${target}`);
}

function kindOf(value: Json | undefined): string {
  if (isArray(value)) return 'a list';
  return isObject(value) ? 'an object' : 'a simple value';
}

/** The one place from which an action copies. */
function sourceOf(path: Json, document: JsonObject): Location {
  const [only, ...others] = locate(document, String(path));
  if (only !== undefined && others.length === 0) return only;
  throw new Error(`overlay copies from a path that does not select one value: ${String(path)}`);
}

function valueIn(document: JsonObject, location: Location): Json | undefined {
  return valueAt(document, pointerTo('#', ...location));
}

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
