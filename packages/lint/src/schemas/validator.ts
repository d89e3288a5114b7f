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

/** The least and the greatest value of the formats of integers in the registry of OpenAPI, up to 32 bits. */
export const integerFormats: Readonly<Record<string, readonly [least: number, most: number]>> = {
  int8: [-(2 ** 7), 2 ** 7 - 1],
  int16: [-(2 ** 15), 2 ** 15 - 1],
  int32: [-(2 ** 31), 2 ** 31 - 1],
  uint8: [0, 2 ** 8 - 1],
  uint16: [0, 2 ** 16 - 1],
  uint32: [0, 2 ** 32 - 1],
};

/** Formats of texts in any script. The patterns admit some texts that are none. */
const internationalFormats: Readonly<Record<string, RegExp>> = {
  'idn-email': /^[^\s@]+@[^\s@]+$/,
  'idn-hostname': /^[^\s:/?#@]+$/,
  iri: /^[A-Za-z][A-Za-z0-9+.-]*:[^\s<>"{}|\\^`]*$/,
  'iri-reference': /^[^\s<>"{}|\\^`]*$/,
};

interface Wishes {
  /** The checked formats beside those of integers and of texts in any script; all by default. */
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
  for (const [name, [least, most]] of Object.entries(integerFormats))
    made.addFormat(name, {
      type: 'number',
      validate: (value: number) => Number.isInteger(value) && least <= value && value <= most,
    });
  for (const [name, pattern] of Object.entries(internationalFormats)) made.addFormat(name, pattern);
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
