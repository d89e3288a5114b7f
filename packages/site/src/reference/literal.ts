// A JSON value as a literal of a programming language.
import { isArray, isObject, type Json } from '@lunarest/openapi';

interface Dialect {
  readonly quote: (text: string) => string;
  readonly key: (name: string) => string;
  readonly words: { readonly true: string; readonly false: string; readonly null: string };
  /** The text between the braces of an object on one line and its members. */
  readonly padding: string;
  readonly indent: string;
}

export const javascript: Dialect = {
  quote: (text) => `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`,
  key: (name) => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : javascript.quote(name)),
  words: { true: 'true', false: 'false', null: 'null' },
  padding: ' ',
  indent: '  ',
};

export const python: Dialect = {
  quote: (text) => JSON.stringify(text),
  key: (name) => JSON.stringify(name),
  words: { true: 'True', false: 'False', null: 'None' },
  padding: '',
  indent: '    ',
};

/** Upper bound on the characters of a line. Longer objects and lists are broken into lines. */
const width = 80;

/** The literal, with `margin` before every line but the first, which is preceded by `before` characters. */
export function literal(value: Json, dialect: Dialect, margin = '', before = margin.length): string {
  const short = onOneLine(value, dialect);
  if (before + short.length <= width) return short;
  const inner = margin + dialect.indent;
  const lines = (items: readonly string[]) => items.map((item) => `${inner}${item},\n`).join('');
  if (isArray(value)) return `[\n${lines(value.map((item) => literal(item, dialect, inner)))}${margin}]`;
  if (!isObject(value)) return short;
  const members = Object.entries(value).map(
    ([name, item]) => `${dialect.key(name)}: ${literal(item, dialect, inner)}`,
  );
  return `{\n${lines(members)}${margin}}`;
}

function onOneLine(value: Json, dialect: Dialect): string {
  if (typeof value === 'string') return dialect.quote(value);
  if (typeof value === 'boolean' || value === null) return dialect.words[`${value}`];
  if (isArray(value)) return `[${value.map((item) => onOneLine(item, dialect)).join(', ')}]`;
  if (!isObject(value)) return String(value);
  const members = Object.entries(value).map(
    ([name, item]) => `${dialect.key(name)}: ${onOneLine(item, dialect)}`,
  );
  if (members.length === 0) return '{}';
  return `{${dialect.padding}${members.join(', ')}${dialect.padding}}`;
}
