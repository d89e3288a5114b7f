// The possible readings of a parameter's or header's text.
import { isArray, type Json } from '@lunarest/openapi';
import type { Separator } from '../views/serialization.ts';

/** The separators of a list for its sender and for its receiver; undefined without one. */
interface Separators {
  readonly writes: Separator | undefined;
  readonly reads: Separator | undefined;
}

/** No list is written as one text. */
export const unseparated: Separators = { writes: undefined, reads: undefined };

/** The value, and the other values with the same text. */
export function readings(value: Json, { writes, reads }: Separators): readonly Json[] {
  if (isArray(value)) {
    const [list, text] = [readingsOfList(value), readingsOfJoined(value, writes)];
    return reads === undefined ? [...text, ...list] : [...list, ...text];
  }
  if (typeof value === 'object') return [value];
  const single = readingsOfText(value);
  const parts = reads === undefined ? [] : String(value).split(reads.text);
  if (reads === undefined || parts.length === 1) return [...single, ...asList(single)];
  return [...single, ...(reads.isEscaped ? asList(single) : []), ...readingsOfList(parts)];
}

function asList(values: readonly Json[]): readonly Json[] {
  return values.map((value) => [value]);
}

/** The texts of the lists among the values, as far as they have several simple values. */
export function* textsOfLists(values: Iterable<Json>, { text: separator }: Separator): Iterable<Json> {
  for (const value of values) {
    const text = isArray(value) ? joined(value, separator) : undefined;
    if (text !== undefined) yield text;
  }
}

function readingsOfJoined(list: readonly Json[], separator: Separator | undefined): readonly Json[] {
  const text = separator === undefined ? undefined : joined(list, separator.text);
  return text === undefined ? [] : readingsOfText(text);
}

/** The text of a list, or undefined for a list with a single value, which is read on its own, or a nested one. */
function joined(list: readonly Json[], separator: string): string | undefined {
  const isFlat = list.every((item) => typeof item !== 'object' || item === null);
  return list.length > 1 && isFlat ? list.map(String).join(separator) : undefined;
}

function readingsOfList(list: readonly Json[]): readonly Json[] {
  // No style supports nested lists.
  const items = list.map((item) => (typeof item === 'object' ? [item] : readingsOfText(item)));
  const texts = list.map((item, index) => items[index]?.find((one) => typeof one === 'string') ?? item);
  const plain = list.map((item, index) => items[index]?.find((one) => typeof one !== 'string') ?? item);
  const [only] = items.length === 1 ? items : [];
  return [list, texts, plain, ...(only ?? []).filter((item) => !isArray(item))];
}

function readingsOfText(value: Exclude<Json, object>): readonly Json[] {
  const text = String(value);
  const number = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/.test(text) ? [Number(text)] : [];
  const boolean = text === 'true' || text === 'false' ? [text === 'true'] : [];
  return [...new Set<Json>([value, text, ...number, ...boolean])];
}
