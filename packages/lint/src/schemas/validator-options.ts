// The options of Ajv for the schemas of any contract.
import { isObject, type Json, memberOf } from '@lunarest/openapi';
import type { Options } from 'ajv/dist/2020.js';
import { readPattern } from '../patterns/read-pattern.ts';

/** Ajv uses the name of the function only when it writes code to a file. */
const patterns = Object.assign((source: string) => readPattern(source), { code: 'readPattern' });

export const validatorOptions: Options = {
  strict: false,
  unicodeRegExp: true,
  validateSchema: false,
  logger: false,
  // Ignores inherited properties, such as `toString`.
  ownProperties: true,
  // Most schemas run only a few times: optimizing their code takes longer than running it.
  code: { optimize: false, regExp: patterns },
};

const ignored = '__proto__';

/** The schema with a property of this name described by a pattern: Ajv ignores it among `properties`. */
export function withEveryName(schema: Json): Json {
  if (!isObject(schema) || !isObject(schema.properties)) return schema;
  const described = memberOf(schema.properties, ignored);
  if (described === undefined) return schema;
  const patterns = isObject(schema.patternProperties) ? schema.patternProperties : {};
  return { ...schema, patternProperties: { ...patterns, [`^${ignored}$`]: described } };
}
