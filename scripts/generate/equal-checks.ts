// A release imports the checks of the schemas that are the same in the next newer one, instead of compiling them again.
import type { JsonObject } from '@lunarest/openapi';
import type { Ajv } from 'ajv';
import { nil } from 'ajv/dist/compile/codegen/index.js';

/** The functions of a module, by the pointers of their schemas. */
export type CheckFunctions = ReadonlyMap<string, CheckFunction>;

interface CheckFunction {
  readonly name: string;
  /** The schema without annotations, as JSON. */
  readonly schema: string;
}

export interface NewerChecks {
  /** The specifier of the module in generated files beside it. */
  readonly module: string;
  readonly functions: CheckFunctions;
}

/** The functions of the schemas that ajv has compiled, or that it takes from elsewhere. */
export function functionsOf(ajv: Ajv, schemas: ReadonlyMap<string, JsonObject>): CheckFunctions {
  return new Map(
    [...schemas].flatMap(([pointer, schema]) => {
      const name = ajv.schemas[pointer]?.validateName;
      return name === undefined
        ? []
        : [[pointer, { name: String(name), schema: JSON.stringify(schema) }] as const];
    }),
  );
}

/** Makes ajv take the functions of equal schemas from elsewhere. Returns the names under which its code refers to them, by pointer. */
export function importEqual(
  ajv: Ajv,
  schemas: ReadonlyMap<string, JsonObject>,
  functions: CheckFunctions,
): ReadonlyMap<string, string> {
  return new Map(
    [...equalSchemas(schemas, functions)].map((pointer) => {
      const validateName = ajv.scope.name('validate');
      // For ajv, the schema has been compiled to a function without code.
      const validate = Object.assign(() => true, {
        source: { validateName, validateCode: nil, scopeValues: {} },
      });
      ajv.scope.value(validateName, { ref: validate });
      Object.assign(ajv.schemas[pointer] ?? {}, { validate, validateName });
      return [pointer, String(validateName)] as const;
    }),
  );
}

/** The schemas that are equal to those of the functions, with all that they refer to. */
function equalSchemas(
  schemas: ReadonlyMap<string, JsonObject>,
  functions: CheckFunctions,
): ReadonlySet<string> {
  const texts = new Map([...schemas].map(([pointer, schema]) => [pointer, JSON.stringify(schema)] as const));
  const equal = new Set(
    [...functions].flatMap(([pointer, { schema }]) => (texts.get(pointer) === schema ? [pointer] : [])),
  );
  const refersToOther = (pointer: string) =>
    [...(texts.get(pointer) ?? '').matchAll(/"\$ref":"([^"]+)"/g)].some(
      ([, target = '']) => !equal.has(target),
    );
  for (;;) {
    const others = [...equal].filter(refersToOther);
    if (others.length === 0) return equal;
    for (const pointer of others) equal.delete(pointer);
  }
}

/** The statement that imports the equal functions that the code mentions, if there are any, and their names in their module. */
export function importsOf(
  equal: ReadonlyMap<string, string>,
  { module, functions }: NewerChecks,
  code: string,
): { readonly statement: readonly string[]; readonly imported: readonly string[] } {
  const mentioned = new Set(code.match(/\bvalidate\d+\b/g));
  const needed = [...equal].filter(([, name]) => mentioned.has(name));
  const imports = needed.map(([pointer, name]) => ({ name, exported: functions.get(pointer)?.name ?? name }));
  const list = imports.map(({ name, exported }) => `  ${exported} as ${name},\n`);
  return {
    statement: list.length === 0 ? [] : [`import {\n${list.join('')}} from '${module}';\n`],
    imported: imports.map(({ exported }) => exported),
  };
}
