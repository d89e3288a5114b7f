// The possible readings of a parameter's or header's text.
import { isArray, type Json } from '@lunarest/openapi';

/** The value, and the other values with the same text. */
export function readings(value: Json): readonly Json[] {
  if (isArray(value)) {
    const items = value.map((item) => readings(item));
    const texts = value.map(
      (item) => items[value.indexOf(item)]?.find((one) => typeof one === 'string') ?? item,
    );
    const plain = value.map(
      (item) => items[value.indexOf(item)]?.find((one) => typeof one !== 'string') ?? item,
    );
    const [only] = value.length === 1 ? value : [];
    return [value, texts, plain, ...(only === undefined || isArray(only) ? [] : readings(only))];
  }
  if (typeof value === 'object') return [value];
  const single = readingsOfText(value);
  return [...single, ...single.map((one) => [one])];
}

function readingsOfText(value: Exclude<Json, object>): readonly Json[] {
  const text = String(value);
  const number = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/.test(text) ? [Number(text)] : [];
  const boolean = text === 'true' || text === 'false' ? [text === 'true'] : [];
  return [...new Set<Json>([value, text, ...number, ...boolean])];
}
