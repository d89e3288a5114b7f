// Paths that no request distinguishes. The engine compares their texts, and not the values of their parameters.
import {
  isArray,
  isObject,
  type JsonObject,
  type Located,
  objectIn,
  objectItemsIn,
  showSorted,
} from '@lunarest/openapi';
import { matches } from '@lunarest/schemas';
import { operationsIn } from '../subjects/named-operations.ts';
import { distinctFormats } from './apart.ts';

/**
 * Whether some value of every segment leads to both paths. Paths that differ only in the names of their parameters are one path,
 * which is another problem.
 */
export function areAmbiguous(one: string, other: string, root: JsonObject): boolean {
  if (withoutNames(one) === withoutNames(other)) return false;
  const [a, b] = [segmentsOf(one, root), segmentsOf(other, root)];
  return a.length === b.length && a.every((segment, index) => !excludeEachOther(segment, b[index] ?? ''));
}

function withoutNames(path: string): string {
  return path.replaceAll(/\{[^{}]*\}/g, '{}');
}

/** A literal text, or the schema of a parameter that is a whole segment. */
type Segment = string | JsonObject;

function segmentsOf(path: string, root: JsonObject): readonly Segment[] {
  const item = objectIn({ root, value: isObject(root.paths) ? root.paths : {}, pointer: '#/paths' }, path);
  return path.split('/').map((text) => {
    const [, name] = /^\{(.+)\}$/.exec(text) ?? [];
    return name === undefined ? text : schemaOf(name, item);
  });
}

/** The schema of a path parameter; an empty one if the operations of the path describe it differently. */
function schemaOf(name: string, item: Located | undefined): JsonObject {
  if (item === undefined) return {};
  const holders = [item, ...operationsIn(item).map(({ at }) => at)];
  const described = holders
    .flatMap((holder) => objectItemsIn(holder, 'parameters'))
    .filter(({ value }) => value.in === 'path' && value.name === name)
    .map((parameter) => objectIn(parameter, 'schema')?.value ?? {});
  const [first = {}] = described;
  return described.every((schema) => showSorted(schema) === showSorted(first)) ? first : {};
}

function excludeEachOther(a: Segment, b: Segment): boolean {
  const [texts, others] = [textsOf(a), textsOf(b)];
  if (texts !== undefined) return texts.every((text) => !accepts(b, text));
  if (others !== undefined) return others.every((text) => !accepts(a, text));
  const [kind, other] = [kindOf(a), kindOf(b)];
  if (kind !== undefined && other !== undefined && kind !== other) return true;
  const [characters, further] = [charactersOf(a), charactersOf(b)];
  return characters?.every((one) => further?.includes(one) === false) === true;
}

/** All texts that a segment may have; undefined if they are not listed. */
function textsOf(segment: Segment): readonly string[] | undefined {
  if (typeof segment === 'string') return [segment];
  const { const: only, enum: listed, type } = segment;
  if (only !== undefined) return [String(only)];
  if (isArray(listed)) return listed.map(String);
  return type === 'boolean' ? ['true', 'false'] : undefined;
}

function accepts(segment: Segment, text: string): boolean {
  const texts = textsOf(segment);
  if (typeof segment === 'string' || texts !== undefined) return texts?.includes(text) === true;
  const kind = kindOf(segment);
  if (kind === 'number') return text !== '' && Number.isFinite(Number(text));
  if (kind === 'uuid') return /^[\da-f-]{36}$/i.test(text);
  return typeof segment.pattern !== 'string' || matches(segment.pattern, text) !== false;
}

/** The kind of all texts of a segment, which excludes other kinds. */
function kindOf(segment: Segment): string | undefined {
  if (typeof segment === 'string') return undefined;
  const { type, format } = segment;
  if (type === 'integer' || type === 'number') return 'number';
  return type === 'string' && typeof format === 'string' && distinctFormats.has(format) ? format : undefined;
}

const ascii = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));

/** The characters of all texts of a segment, for integers and for patterns such as `^[a-z]+$`; undefined if they are not known. */
function charactersOf(segment: Segment): readonly string[] | undefined {
  if (typeof segment === 'string') return undefined;
  if (segment.type === 'integer') return [...'-0123456789'];
  const pattern = String(segment.pattern ?? '');
  const [, set] =
    /^\^(\[(?!\^)(?:[^\]\\]|\\[dw.-])+\]|\\[dw])(?:\+|\{[1-9]\d*(?:,\d*)?\})?\$$/.exec(pattern) ?? [];
  return set === undefined ? undefined : ascii.filter((one) => matches(`^${set}$`, one) === true);
}
