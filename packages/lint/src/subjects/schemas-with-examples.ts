// The schemas of a document with their own examples and defaults, at any place.
import {
  isArray,
  isNumeric,
  type Json,
  type JsonObject,
  nodesWithReferringSchemas,
  pointerTo,
} from '@lunarest/openapi';
import type { Example } from './examples.ts';

interface SchemaWithExamples {
  readonly schema: JsonObject;
  readonly pointer: string;
  readonly examples: readonly Example[];
}

/** Each schema with its examples; examples of a media type or a parameter are beside its schema and excluded. */
export function schemasWithExamples(document: JsonObject): readonly SchemaWithExamples[] {
  return nodesWithReferringSchemas(document).flatMap(({ kind, value, path }) => {
    if (kind !== 'schema') return [];
    const written = examplesIn(value);
    if (written.length === 0) return [];
    const pointer = pointerTo('#', ...path);
    const name = `of the schema ${nameOf(path)}`.trimEnd();
    const examples = written.map(([steps, example]) => ({
      name: `${nouns[String(steps[0])] ?? 'example'} ${name}`,
      value: example,
      pointer: pointerTo(pointer, ...steps),
    }));
    return [{ schema: value, pointer, examples }];
  });
}

/** The author's name of the nearest named object: a property, a component, a parameter. */
function nameOf(path: readonly (string | number)[]): string {
  const at = path.findLastIndex(
    (step, index) => typeof step === 'string' && groups.has(String(path[index - 1])),
  );
  return at < 0 ? '' : String(path[at]);
}

/** Keywords whose members have names chosen by the author. */
const groups = new Set(['properties', 'schemas', 'parameters', 'headers', '$defs']);

const nouns: Readonly<Record<string, string>> = {
  default: 'default',
  enum: 'listed value',
  const: 'constant',
};

type Written = readonly (readonly [readonly (string | number)[], Json])[];

/** The listed values of the type that the schema names, if another keyword may exclude them: others have findings of their own. */
function listedIn({ enum: listed, const: only, type, ...others }: JsonObject): Written {
  if (!Object.keys(others).some((keyword) => excluding.has(keyword))) return [];
  const values: Written = [
    ...(isArray(listed) ? listed.map((item, index) => [['enum', index], item] as const) : []),
    ...(only === undefined ? [] : [[['const'], only] as const]),
  ];
  const types = [type ?? []].flat();
  return values.filter(([, value]) => types.length === 0 || types.some((one) => isOfType(value, one)));
}

/** Keywords that may exclude a simple value. */
const excluding = new Set([
  'format',
  'pattern',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
]);

function isOfType(value: Json, type: Json): boolean {
  if (type === 'integer') return isNumeric(value) && Number.isInteger(Number(value));
  if (type === 'number') return isNumeric(value);
  return value !== null && typeof value === type;
}

function examplesIn({ example, examples, default: usual, ...schema }: JsonObject): Written {
  const single = example === undefined ? [] : [[['example'], example] as const];
  const several = isArray(examples)
    ? examples.map((item, index) => [['examples', index], item] as const)
    : [];
  const defaults = usual === undefined ? [] : [[['default'], usual] as const];
  return [...single, ...several, ...defaults, ...listedIn(schema)];
}
