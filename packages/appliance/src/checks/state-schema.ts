/** The part of JSON Schema that describes the types of the state, and the kinds of JSON values. */

export interface Schema {
  readonly $ref?: string;
  readonly anyOf?: readonly Schema[];
  readonly const?: string;
  readonly enum?: readonly (string | number)[];
  /** The kind of the value, or the permitted kinds. */
  readonly type?: Kind | readonly Kind[];
  readonly minimum?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  /** The schema of all other properties; false permits none. */
  readonly additionalProperties?: Schema | false;
  readonly items?: Schema;
}

export interface StateSchema extends Schema {
  readonly $schema: string;
  readonly definitions: Readonly<Record<string, Schema>>;
}

export type Kind = 'string' | 'number' | 'boolean' | 'null' | 'object' | 'array';

/** Data of any shape, by key. */
export type Fields = Readonly<Record<string, unknown>>;

export const words: Readonly<Record<Kind, string>> = {
  string: 'a string',
  number: 'a number',
  boolean: 'a boolean',
  null: 'null',
  object: 'an object',
  array: 'a list',
};

/** Null for a value that JSON does not have, such as undefined, a function or infinity. */
export function kindOf(value: unknown): Kind | null {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number') return Number.isFinite(value) ? 'number' : null;
  const type = typeof value;
  return type === 'string' || type === 'boolean' || type === 'object' ? type : null;
}

/** The kind of any value as words. */
export function kindInWords(value: unknown): string {
  const kind = kindOf(value);
  if (kind !== null) return words[kind];
  return value === undefined || typeof value === 'number' ? String(value) : `a ${typeof value}`;
}

export function isFields(value: unknown): value is Fields {
  return kindOf(value) === 'object';
}
