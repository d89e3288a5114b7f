// References that lead where they should not: to an object of another kind, or back to the schema that they are in.
import {
  anchoredAt,
  followed,
  isArray,
  isObject,
  itemsIn,
  type Json,
  type JsonObject,
  type KindName,
  kindAt,
  type Located,
  objectIn,
  pointerIn,
  pointerTo,
  referenceReplacedBy,
  referencesOf,
  stepsOf,
} from '@lunarest/openapi';
import type { Problem } from '../rule.ts';
import { isBefore32 } from './demands.ts';

/** The references that lead to an object of another kind, or to the whole of several objects. */
export function misledReferences(document: JsonObject): readonly Problem[] {
  return referencesOf(document).flatMap(({ kind, reference, pointer }) => {
    const found = /^(#|$)/.test(reference) ? targetOf(reference) : undefined;
    if (found === undefined || found === inWords(kind)) return [];
    const message = `A reference to ${found} is in the place of ${inWords(kind)}`;
    return [{ at: pointer, message, advice: `Refer to ${inWords(kind)}.` }];
  });
}

/** The references in places where OpenAPI has none: also those that the reader of documents replaced by their targets. */
export function misplacedReferences(document: JsonObject): readonly Problem[] {
  const kept = referencesOf(document).filter(({ kind }) => !mayBeReference(kind, document));
  return [...kept, ...replacedIn(document, document, [])].map(({ reference, pointer }) => ({
    at: pointer,
    message: `The reference ${reference} is where OpenAPI has none, so that some tools ignore it`,
    advice: 'Write its target here, or refer to an object around it or within it that may be a reference.',
  }));
}

/** A reference, and the place of the object in whose place it is. */
interface Replaced {
  readonly reference: string;
  readonly pointer: string;
}

function replacedIn(
  value: Json,
  document: JsonObject,
  path: readonly (string | number)[],
): readonly Replaced[] {
  const reference = referenceReplacedBy(value);
  const kind = reference === undefined ? undefined : kindAt(path.map(String));
  const isMisplaced = kind === undefined || !mayBeReference(kind, document);
  const entries = isArray(value) ? [...value.entries()] : Object.entries(isObject(value) ? value : {});
  return [
    ...(reference !== undefined && isMisplaced ? [{ reference, pointer: pointerTo('#', ...path) }] : []),
    ...entries.flatMap(([step, item]) =>
      isArray(item) || isObject(item) ? replacedIn(item, document, [...path, step]) : [],
    ),
  ];
}

/** Whether the objects of a kind may be references; those of media types may since OpenAPI 3.2. */
function mayBeReference(kind: KindName, { openapi }: JsonObject): boolean {
  if (kind === 'mediaType') return !isBefore32(String(openapi));
  return !['document', 'components', 'operation', 'encoding'].includes(kind);
}

function targetOf(reference: string): string | undefined {
  if (/^#[^/]/.test(reference)) return undefined;
  const steps = stepsOf(pointerIn(reference));
  const kind = kindAt(steps);
  if (kind === 'document' || kind === 'components') return `the ${kind}`;
  if (kind !== undefined) return inWords(kind);
  return kindAt([...steps, '']) === undefined ? undefined : 'a collection';
}

/** A kind in a sentence: `requestBody` is a request body. */
function inWords(kind: KindName): string {
  const words = kind.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return `${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${words}`;
}

/** Whether a schema leads back to itself by references and by subschemas for the same value. */
export function appliesItself(schema: JsonObject, at: Located): boolean {
  const seen = new Set<Json>();
  const open = appliedBy(at);
  for (const { value, ...place } of open) {
    if (value === schema) return true;
    if (!isObject(value) || seen.has(value)) continue;
    seen.add(value);
    open.push(...appliedBy({ ...place, value }));
  }
  return false;
}

/** The schemas that a schema applies to the same value. */
function appliedBy(schema: Located): Located<Json>[] {
  const { $ref: reference, $dynamicRef: dynamic } = schema.value;
  // The reader of documents leaves a dynamic reference with one target only in a circle.
  const anchored = typeof dynamic === 'string' ? anchoredAt(schema.root, dynamic.slice(1)) : [];
  const written = { ...schema, value: { $ref: reference ?? null } };
  const target = followed(written);
  const listed = ['allOf', 'anyOf', 'oneOf'].flatMap((keyword) => itemsIn(schema, keyword));
  const single = ['if', 'then', 'else', 'not'].flatMap((keyword) => objectIn(schema, keyword) ?? []);
  return [
    // A reference that leads nowhere is its own target.
    ...(target === written ? [] : [target]),
    ...(anchored.length === 1 ? anchored : []),
    ...listed.map(followed),
    ...single,
  ];
}
