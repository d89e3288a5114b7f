// Decides by rules whether a changed contract is equivalent. No mutant is classified by hand.
import { isIncluded } from '@lunarest/diff';
import { isArray, isObject, type Json, type JsonObject, objectAt, stringsAt } from '@lunarest/openapi';
import { expand } from '@lunarest/schemas';
import { type Mutant, textOf } from './change.ts';
import type { ChangedWorld } from './changed-world.ts';
import type { World, WorldRelease, WrittenOperation } from './world.ts';

/** The reason why no program can detect the change, or null. */
export function equivalence(before: World, after: ChangedWorld, { change }: Mutant): string | null {
  if (change.operator === 'prose') return 'only words for a reader were changed';
  // A changed example is not equivalent, since the mock answers with it.
  if (change.operator === 'example-value') return null;
  if (change.operator === 'example' && change.at.at(-1) === 'value') return null;
  const same = [...after.operations].every((key) =>
    isSame(operationAt(before, key), operationAt(after.world, key)),
  );
  if (!same || !sameDocuments(before, after.world)) return null;
  return change.operator === 'example'
    ? 'another example of the same answer remains'
    : 'nothing that is sent changes';
}

/**
 * The reason why no program can detect a change that survived, or null: a bound was changed, and the rest of its schema admits
 * the same texts with both.
 */
export function equivalenceOfTexts(before: World, after: ChangedWorld): string | null {
  const same = [...after.operations].every((key) => {
    const [was, is] = [operationAt(before, key), operationAt(after.world, key)];
    if (was === undefined || is === undefined) return was === is;
    return was.method === is.method && was.path === is.path && isAlike(was.whole(), is.whole());
  });
  return same && sameDocuments(before, after.world) ? 'the same texts are sent' : null;
}

const bounds: readonly string[] = ['minLength', 'maxLength', 'pattern'];

/** Whether the values differ only in bounds of texts that admit the same ones. */
function isAlike(was: Json, is: Json): boolean {
  if (textOf(was) === textOf(is)) return true;
  if (isArray(was) && isArray(is))
    return was.length === is.length && was.every((item, index) => isAlike(item, is[index] ?? null));
  if (!isObject(was) || !isObject(is)) return false;
  const names = [...new Set([...Object.keys(was), ...Object.keys(is)])];
  const changed = names.filter((name) => textOf(was[name]) !== textOf(is[name]));
  if (changed.every((name) => bounds.includes(name) && !isObject(was[name]) && !isObject(is[name])))
    return admits(was, is) && admits(is, was);
  return changed.every((name) => isAlike(was[name] ?? null, is[name] ?? null));
}

function admits(outer: JsonObject, inner: JsonObject): boolean {
  const whole = (schema: JsonObject) => ({ root: schema, value: schema, pointer: '#' });
  return isIncluded(whole(inner), whole(outer));
}

function operationAt(world: World, key: string): WrittenOperation | undefined {
  const [release = '', id = ''] = key.split('/');
  const found = world.find((one) => one.release === release);
  return id === '' ? found?.unmatched : found?.operations.get(id);
}

function isSame(before: WrittenOperation | undefined, after: WrittenOperation | undefined): boolean {
  if (before === undefined || after === undefined) return before === after;
  if (before.method !== after.method || before.path !== after.path) return false;
  return textOf(canonical(before.whole())) === textOf(canonical(after.whole()));
}

/** Whether the parts of the documents other than the operations are the same. */
function sameDocuments(before: World, after: World): boolean {
  return after.every((release, index) => {
    const other = before[index];
    return other === release || (other !== undefined && textOf(besides(other)) === textOf(besides(release)));
  });
}

function besides({ document, resolve, release }: WorldRelease): Json {
  const { servers = null, tags = null } = document;
  return [
    release,
    canonical(expand(document['x-luna-unmatched'] ?? null, resolve)),
    objectAt(objectAt(document, 'components'), 'securitySchemes'),
    servers,
    tags,
  ];
}

/** The value with every schema in it merged with its `allOf` parts, and without annotations and examples. */
export function canonical(value: Json): Json {
  if (isArray(value)) return value.map(canonical);
  if (!isObject(value)) return value;
  const own = Object.fromEntries(
    Object.entries(value)
      .filter(([word]) => !/^(description|summary|title|example|examples|allOf)$/.test(word))
      .map(([word, item]) => [word, canonical(item)]),
  );
  const parts = isArray(value.allOf) ? value.allOf.map(canonical).filter(isObject) : [];
  return parts.length === 0 ? sorted(own) : sorted([own, ...parts].reduce(intersect));
}

function intersect(a: JsonObject, b: JsonObject): JsonObject {
  const properties = mergeProperties(a, b);
  const required = [...new Set([...stringsAt(a, 'required'), ...stringsAt(b, 'required')])].sort();
  return {
    ...a,
    ...b,
    ...(a.type === undefined && b.type === undefined ? {} : { type: commonType(a.type, b.type) }),
    ...(a.additionalProperties === false || b.additionalProperties === false
      ? { additionalProperties: false }
      : {}),
    ...(Object.keys(properties).length === 0 ? {} : { properties }),
    ...(required.length === 0 ? {} : { required }),
  };
}

/** The properties of two schemas merged. A property that a closed schema does not have is omitted, since no value has it. */
function mergeProperties(a: JsonObject, b: JsonObject): JsonObject {
  const [ofA, ofB] = [objectAt(a, 'properties'), objectAt(b, 'properties')];
  const names = [...new Set([...Object.keys(ofA), ...Object.keys(ofB)])].filter(
    (name) =>
      !(a.additionalProperties === false && !(name in ofA)) &&
      !(b.additionalProperties === false && !(name in ofB)),
  );
  return Object.fromEntries(names.map((name) => [name, intersect(objectAt(ofA, name), objectAt(ofB, name))]));
}

function commonType(a: Json | undefined, b: Json | undefined): Json {
  const types = [a, b]
    .filter((type) => type !== undefined)
    .map((type) => (isArray(type) ? type.map(String) : [String(type)]));
  const common = types.reduce((kept, more) => kept.filter((type) => more.includes(type)));
  return common.length === 1 ? (common[0] ?? '') : common;
}

function sorted(value: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
