// Validators of schemas, with the keywords, patterns and formats of contracts.
import { isObject, type Json, memberOf } from '@lunarest/openapi';
import { Ajv2020, type Options } from 'ajv/dist/2020.js';
import addFormats, { type FormatName } from 'ajv-formats';
import { readPattern } from '../patterns/read-pattern.ts';
import { installExactMultiples } from './exact-multiples.ts';
import { type ExactNumbers, isInt64 } from './exact-numbers.ts';

/** Ajv uses the name of the function only when it writes code to a file. */
const patterns = Object.assign((source: string) => readPattern(source), { code: 'readPattern' });

const validatorOptions: Options = {
  strict: false,
  unicodeRegExp: true,
  validateSchema: false,
  logger: false,
  // Ignores inherited properties, such as `toString`.
  ownProperties: true,
  // Most schemas run only a few times: optimizing their code takes longer than running it.
  code: { optimize: false, regExp: patterns },
};

interface Wishes {
  /** The checked formats beside `int64`; all by default. */
  readonly formats?: readonly FormatName[];
  /** The integers that numbers represent. */
  readonly integerOf?: ExactNumbers['integerOf'];
  readonly options?: Options;
}

export function validatorFor({ formats, integerOf, options }: Wishes): Ajv2020 {
  const made = new Ajv2020({ ...validatorOptions, ...options });
  const install = 'default' in addFormats ? addFormats.default : addFormats;
  install(made, formats === undefined ? undefined : [...formats]);
  made.addFormat('int64', { type: 'number', validate: isInt64 });
  installExactMultiples(made, integerOf);
  return made;
}

const ignored = '__proto__';

/** The schema with a property of this name described by a pattern: Ajv ignores it among `properties`. */
export function withEveryName(schema: Json): Json {
  if (!isObject(schema) || !isObject(schema.properties)) return schema;
  const described = memberOf(schema.properties, ignored);
  if (described === undefined) return schema;
  const patterns = isObject(schema.patternProperties) ? schema.patternProperties : {};
  return { ...schema, patternProperties: { ...patterns, [`^${ignored}$`]: described } };
}
