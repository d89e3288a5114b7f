// Whether a value fits a schema of a document; each schema is compiled once, however many documents share it.
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { isArray, isObject, type Json, type JsonObject } from '../generate/json.ts';
import type { Resolve } from '../generate/read-document.ts';

export type Fits = (schema: Json, value: unknown) => boolean;

const ajv = new Ajv2020({
  strict: false,
  unicodeRegExp: true,
  validateSchema: false,
  formats: { binary: true, byte: true, date: true, int64: true, password: true },
});
const compiled = new Map<string, ValidateFunction>();

/** A check for the schemas of one document. Throws on a schema that cannot be compiled. */
export function fitsIn(resolve: Resolve): Fits {
  return (schema, value) => {
    const whole = expand(schema, resolve);
    const text = JSON.stringify(whole, (_, item) => (typeof item === 'bigint' ? Number(item) : item));
    const validate = compiled.get(text) ?? ajv.compile(JSON.parse(text));
    compiled.set(text, validate);
    return validate(narrow(value));
  };
}

/** The value with every reference replaced by what it refers to. */
export function expand(value: Json, resolve: Resolve): Json {
  if (isArray(value)) return value.map((item) => expand(item, resolve));
  if (!isObject(value)) return value;
  const own: JsonObject = typeof value.$ref === 'string' ? resolve(value) : value;
  return Object.fromEntries(Object.entries(own).map(([key, item]) => [key, expand(item, resolve)]));
}

/** JSON Schema knows numbers only; whether a bound beyond 2^53 is kept to the digit is checked elsewhere. */
function narrow(value: unknown): unknown {
  return typeof value === 'bigint' ? Number(value) : value;
}
