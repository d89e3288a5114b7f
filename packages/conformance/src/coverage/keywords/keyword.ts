// The keywords of a schema: where the contract states each, and to which part of a value it applies.
import type { ContractDocument } from '../../requests/contract-document.ts';

export interface Keyword {
  /** JSON Pointer into the release's document; for `required`, to one name of the list. */
  readonly pointer: string;
  readonly word: string;
  /** The keyword's value: a bound, a list, one required name, or for `additionalProperties` the known names. */
  readonly given: unknown;
  /** The path from the whole value to the part: property names, `eachItem` or `eachProperty`. */
  readonly steps: Steps;
}

/** Steps into items and additional properties; no property of the contract has these names. */
export const eachItem = '[]';
export const eachProperty = '{}';

export type Steps = readonly string[];

/** A schema with its location and the part of the value to which it applies. */
interface PlacedSchema {
  readonly pointer: string;
  readonly schema: object;
  readonly steps: Steps;
}

/** Keywords that no value can violate. They include `format`, because the contract states its bounds by other keywords. */
const annotations = /^(title|description|default|example|examples|format|x-luna-.*)$/;

/** Every keyword of a schema and of its subschemas. Throws on an unsupported keyword. */
export function keywordsOf(contract: ContractDocument, placed: PlacedSchema): readonly Keyword[] {
  return Object.entries(placed.schema)
    .filter(([word]) => !annotations.test(word))
    .flatMap(([word, given]) => {
      if (word === '$ref') return keywordsOf(contract, referred(contract, placed, String(given)));
      const read = readers[word];
      if (read === undefined) throw new Error(`${placed.pointer}: no rule says what breaks "${word}"`);
      const { own, below } = read({ ...placed, word, given });
      return [...own, ...below.flatMap((schema) => keywordsOf(contract, schema))];
    });
}

function referred(contract: ContractDocument, { steps }: PlacedSchema, pointer: string): PlacedSchema {
  return { pointer, schema: contract.resolve({ $ref: pointer }), steps };
}

interface Written extends PlacedSchema {
  readonly word: string;
  readonly given: unknown;
}

interface Read {
  readonly own: readonly Keyword[];
  readonly below: readonly PlacedSchema[];
}

type Reader = (written: Written) => Read;

const plain: Reader = ({ pointer, word, given, steps }) => ({
  own: [{ pointer: `${pointer}/${word}`, word, given, steps }],
  below: [],
});

const branches: Reader = ({ pointer, word, given, steps }) => ({
  own: [{ pointer: `${pointer}/${word}`, word, given: { [word]: given }, steps }],
  below: schemasIn(given).map(([key, schema]) => ({ pointer: `${pointer}/${word}/${key}`, schema, steps })),
});

const readers: Readonly<Record<string, Reader>> = {
  ...Object.fromEntries(
    [
      'type',
      'enum',
      'const',
      'minimum',
      'maximum',
      'minLength',
      'maxLength',
      'pattern',
      'minItems',
      'maxItems',
      'maxProperties',
    ].map((word) => [word, plain]),
  ),
  allOf: branches,
  anyOf: branches,
  required: ({ pointer, word, given, steps }) => ({
    own: Object.entries(Object(given)).map(([index, name]) => ({
      pointer: `${pointer}/${word}/${index}`,
      word,
      steps,
      given: name,
    })),
    below: [],
  }),
  // `properties` itself constrains nothing: its schemas constrain values, and `additionalProperties` constrains names.
  properties: ({ pointer, word, given, steps }) => ({
    own: [],
    below: schemasIn(given).map(([name, schema]) => ({
      pointer: `${pointer}/${word}/${name}`,
      schema,
      steps: [...steps, name],
    })),
  }),
  items: ({ pointer, word, given, steps }) => ({
    own: [{ pointer: `${pointer}/${word}`, word, given: { items: given }, steps }],
    below: [{ pointer: `${pointer}/${word}`, schema: Object(given), steps: [...steps, eachItem] }],
  }),
  additionalProperties: ({ pointer, word, given, schema, steps }) => {
    // Every property is allowed, so no value violates the keyword.
    if (given === true) return { own: [], below: [] };
    const names = 'properties' in schema ? Object.keys(Object(schema.properties)) : [];
    if (given === false)
      return { own: [{ pointer: `${pointer}/${word}`, word, given: names, steps }], below: [] };
    if (names.length > 0) throw new Error(`${pointer}: named properties beside others that have a schema`);
    return {
      own: [],
      below: [{ pointer: `${pointer}/${word}`, schema: Object(given), steps: [...steps, eachProperty] }],
    };
  },
};

function schemasIn(given: unknown): readonly (readonly [key: string, schema: object])[] {
  return Object.entries(Object(given)).map(([key, schema]) => [key, Object(schema)]);
}
