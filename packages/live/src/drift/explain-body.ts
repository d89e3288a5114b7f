// All faults of a body. The checks of the guard stop at the first one.

import type { Release } from '@lunarest/contract';
import { isArray, isObject, type Json, memberOf, pointerTo, valueAt } from '@lunarest/openapi';
import { type Finding, invalidBody } from '@lunarest/server/guard';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { documentOf } from './open-properties.ts';

/** Upper bound on the faults reported for one answer. */
const mostFaults = 50;

/**
 * Upper bound on the checked items of a list. ajv copies its errors at each invalid item, so a small body with many of them
 * would take minutes. The items of a list usually have the same faults.
 */
const mostItems = 100;

/** Upper bound on the nesting of a schema of the contract. */
const deepest = 64;

/**
 * The faults of a JSON body by the schema at `pointer`, in the words of the guard: those in the first hundred items of each
 * list, and at least `first`, the finding of the guard.
 */
export function explainBody(
  release: Release,
  pointer: string,
  value: Json | undefined,
  first: Finding,
): readonly Finding[] {
  const check = checkAt(release, pointer);
  if (check === undefined || value === undefined || check(shortened(value, 0))) return [first];
  const explanations = withoutBranches(check.errors ?? [])
    .slice(0, mostFaults)
    .map(invalidBody);
  return isLeftOut(first) ? [first, ...explanations] : explanations;
}

function shortened(value: Json, depth: number): Json {
  if (depth > deepest) return value;
  if (isArray(value)) return value.slice(0, mostItems).map((item) => shortened(item, depth + 1));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, shortened(item, depth + 1)]));
}

/** True for a fault in an unchecked item, and for the length of a truncated list. */
function isLeftOut({ where, expected }: Finding): boolean {
  return expected === 'maxItems' || where.split('/').some((segment) => Number(segment) >= mostItems);
}

/** Removes the errors of the branches of a choice: when no branch matches, they explain nothing. */
function withoutBranches(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const choices = errors.filter(({ keyword }) => /^(oneOf|anyOf)$/.test(keyword));
  const inChoice = (error: ErrorObject) =>
    choices.some((choice) => choice !== error && error.instancePath.startsWith(choice.instancePath));
  return errors.filter((error) => choices.includes(error) || !inChoice(error));
}

const compilers = new Map<Release, Ajv2020>();

function checkAt(release: Release, pointer: string): ValidateFunction | undefined {
  const ajv = compilers.get(release) ?? createCompiler(release);
  compilers.set(release, ajv);
  const schema = valueAt(documentOf(release), pointer);
  if (!isObject(schema)) return undefined;
  if (ajv.schemas[pointer] === undefined) addAt(ajv, pointer, schema);
  return ajv.getSchema(pointer);
}

function createCompiler(release: Release): Ajv2020 {
  const ajv = new Ajv2020({
    ...{
      allErrors: true,
      inlineRefs: false,
      messages: false,
      strict: false,
      validateSchema: false,
      logger: false,
    },
    formats: { binary: true, date: true, int64: true, password: true },
  });
  // The package is CommonJS; an import as an ES module has its function under `default`.
  const install = 'default' in addFormats ? addFormats.default : addFormats;
  install(ajv, ['date-time', 'ipv4', 'ipv6', 'uri', 'email', 'byte', 'float', 'double', 'int32']);
  const components = memberOf(documentOf(release), 'components');
  const schemas = isObject(components) ? memberOf(components, 'schemas') : undefined;
  for (const [name, schema] of Object.entries(isObject(schemas) ? schemas : {}))
    if (isObject(schema)) addAt(ajv, pointerTo('#/components/schemas', name), schema);
  return ajv;
}

/** Adds a schema under its pointer, so that the places that ajv reports are places in the document. */
function addAt(ajv: Ajv2020, pointer: string, schema: object): void {
  ajv.addSchema(schema, pointer);
  Object.assign(ajv.schemas[pointer] ?? {}, { schemaPath: pointer });
}
