// The schemas of a document with their own examples and defaults, at any place.
import { isArray, type Json, type JsonObject, nodesWithReferringSchemas, pointerTo } from '@lunarest/openapi';
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
      name: `${steps[0] === 'default' ? 'default' : 'example'} ${name}`,
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

function examplesIn({
  example,
  examples,
  default: usual,
}: JsonObject): readonly (readonly [readonly (string | number)[], Json])[] {
  const single = example === undefined ? [] : [[['example'], example] as const];
  const several = isArray(examples)
    ? examples.map((item, index) => [['examples', index], item] as const)
    : [];
  const defaults = usual === undefined ? [] : [[['default'], usual] as const];
  return [...single, ...several, ...defaults];
}
