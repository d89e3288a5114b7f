// Validators of schemas, with the keywords, patterns and formats of contracts.
import { isObject, type JsonObject, memberOf, once } from '@lunarest/openapi';
import { Ajv2020, type Options } from 'ajv/dist/2020.js';
import addFormats, { type FormatName } from 'ajv-formats';
import { installExactMultiples } from './exact-multiples.ts';
import { type ExactNumbers, isInt64 } from './exact-numbers.ts';
import { readPattern } from './patterns/read-pattern.ts';

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

const atom = "[a-z0-9!#$%&'*+/=?^_`{|}~-]+";
const label = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
const octet = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';

/** The mailbox of RFC 5321: also of a host without a domain, with a quoted name, or at an address. */
export const mailbox = new RegExp(
  `^(?:${atom}(?:\\.${atom})*|"(?:[ !#-[\\]-~]|\\\\[ -~])*")@` +
    `(?:${label}(?:\\.${label})*|\\[(?:${octet}(?:\\.${octet}){3}|IPv6:[\\da-f:.]+)\\])$`,
  'i',
);

/** What the texts of a format must match beside the check of `ajv-formats`, which admits further notations. */
const narrowed = {
  // RFC 3339 demands the letter T, and the minutes of an offset after a colon.
  'date-time': /^\S+T\S+(?:Z|[+-]\d\d:\d\d)$/i,
  // A port is a number.
  uri: /^(?![^/?#]*:\/\/(?:[^/?#@]*@)?(?:[^/?#@:[\]]*|\[[^/?#@[\]]*\]):\d*[^/?#@\d][^/?#@]*(?:[/?#]|$))/,
} satisfies Partial<Record<FormatName, RegExp>>;

const install = 'default' in addFormats ? addFormats.default : addFormats;

const usual = once(() => {
  const made = new Ajv2020(validatorOptions);
  install(made, ['date-time', 'uri']);
  return {
    'date-time': made.compile({ type: 'string', format: 'date-time' }),
    uri: made.compile({ type: 'string', format: 'uri' }),
  };
});

/** The formats of texts that `ajv-formats` reads differently from their specifications. */
const corrected = {
  'date-time': (text: string) => narrowed['date-time'].test(text) && usual()['date-time'](text),
  email: mailbox,
  uri: (text: string) => narrowed.uri.test(text) && usual().uri(text),
  uuid: /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i,
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
  install(made, formats === undefined ? undefined : [...formats]);
  for (const [name, check] of Object.entries(corrected))
    if (name in made.formats) made.addFormat(name, check);
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
export function withEveryName(schema: JsonObject): JsonObject {
  if (!isObject(schema.properties)) return schema;
  const described = memberOf(schema.properties, ignored);
  if (described === undefined) return schema;
  const patterns = isObject(schema.patternProperties) ? schema.patternProperties : {};
  return { ...schema, patternProperties: { ...patterns, [`^${ignored}$`]: described } };
}
