// Compiles the shells of schemas, each text once, and compiles nested schemas only when a value reaches them. Ajv itself
// compiles all references of a schema, which takes long for a large document and exhausts the stack for a long chain of
// references.

import {
  isArray,
  isObject,
  type Json,
  type JsonObject,
  onceFor,
  pointerTo,
  valueAt,
} from '@lunarest/openapi';
import { validatorFor } from '@lunarest/schemas';
import type { SchemaValidateFunction } from 'ajv';
import type { Ajv2020, ErrorObject, Options, ValidateFunction } from 'ajv/dist/2020.js';
import { late, listed, members, shellOf, within } from './shell.ts';

/** The steps of all validations so far. They are counted instead of the time, so that every run has the same result. */
export interface Effort {
  steps: number;
}

interface Shell {
  readonly validate: ValidateFunction;
  /** The steps of a validation, in proportion to the length of the shell. */
  readonly steps: number;
}

/** A schema of a document with the validator of its shell, which is called with this as its context. */
export interface Compiled extends Shell {
  readonly schema: Json;
  readonly effort: Effort;
  /** Another schema of the same document. Throws if it cannot be compiled. */
  readonly at: (schema: Json) => Compiled;
  /** The target schema of a reference. Throws if it cannot be compiled. */
  readonly follow: (reference: string) => Compiled;
  /** The nested schemas used so far, by their relative pointers. */
  readonly within: Map<string, Compiled>;
  /** Lists and objects known to fit: many values of a search share most of their parts. */
  readonly fitting: WeakSet<object>;
  /** The last simple value that was found to fit. */
  fitted: unknown;
}

/** Returns the validator of a schema's shell. Throws if it cannot be compiled. */
export type ShellCompiler = (schema: Json) => Shell;

/** Number of characters of a shell that count as one step. */
const charactersPerStep = 2_000;

/** Upper bound on the cached shells: each holds its code. */
const mostCompiled = 1_000;

export function shellCompiler(): ShellCompiler {
  const known = new Map<string, Shell>();
  let ajv: Ajv2020 | undefined;
  return (schema) => {
    const text = JSON.stringify(shellOf(schema));
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size >= mostCompiled) {
      known.clear();
      ajv = undefined;
    }
    // Made when first needed: most comparisons search for no value.
    ajv ??= validator({ meta: false });
    const validate = ajv.compile(JSON.parse(text));
    const made = { validate, steps: Math.ceil(text.length / charactersPerStep) };
    known.set(text, made);
    return made;
  };
}

/** A validator that knows the formats of contracts. Shells have no references, so theirs can do without the meta-schemas. */
export function validator(options: Pick<Options, 'meta'> = {}): Ajv2020 {
  const ajv = validatorFor({ options: { passContext: true, ...options } });
  ajv.addKeyword({ keyword: listed, before: 'enum', errors: 'full', validate: isListed });
  ajv.addKeyword({ keyword: late, errors: 'full', validate: followReference });
  ajv.addKeyword({ keyword: within, errors: 'full', validate: goWithin });
  ajv.addKeyword({
    keyword: members,
    type: 'object',
    before: 'patternProperties',
    errors: 'full',
    validate: goToMembers,
  });
  return ajv;
}

/** Why a value does not fit, or undefined if it does. */
export function errorsOf(compiled: Compiled, value: unknown): readonly ErrorObject[] | undefined {
  const nested = typeof value === 'object' && value !== null ? value : undefined;
  if (nested === undefined ? compiled.fitted === value : compiled.fitting.has(nested)) return undefined;
  compiled.effort.steps += compiled.steps;
  if (compiled.validate.call(compiled, value)) {
    if (nested === undefined) compiled.fitted = value;
    else compiled.fitting.add(nested);
    return undefined;
  }
  // The errors of a condition's branch are more specific than the unmet condition.
  return compiled.validate.errors?.filter(({ keyword }, index) => keyword !== 'if' || index === 0) ?? [];
}

const followReference: SchemaValidateFunction = function (this: Compiled, _, value, __, context) {
  const reference = isObject(this.schema) ? this.schema.$ref : undefined;
  if (typeof reference !== 'string') return true;
  followReference.errors = placed(errorsOf(this.follow(reference), value), context?.instancePath);
  return followReference.errors === undefined;
};

const isListed: SchemaValidateFunction = function (this: Compiled, _, value, __, context) {
  const values = isObject(this.schema) && isArray(this.schema.enum) ? this.schema.enum : [];
  isListed.errors = values.includes(value) ? undefined : [notListed(values, context?.instancePath)];
  return isListed.errors === undefined;
};

/** The error of the validator's own keyword. */
function notListed(values: readonly Json[], instancePath = ''): ErrorObject {
  return {
    instancePath,
    schemaPath: '#/enum',
    keyword: 'enum',
    params: { allowedValues: values },
    message: 'must be equal to one of the allowed values',
  };
}

const goWithin: SchemaValidateFunction = function (this: Compiled, pointer: string, value, _, context) {
  const inner = this.within.get(pointer) ?? this.at(valueAt(this.schema, pointer) ?? true);
  this.within.set(pointer, inner);
  goWithin.errors = placed(errorsOf(inner, value), context?.instancePath);
  return goWithin.errors === undefined;
};

const goToMembers: SchemaValidateFunction = function (this: Compiled, _, value: object, __, context) {
  const properties = isObject(this.schema) ? this.schema.properties : undefined;
  if (!isObject(properties)) return true;
  for (const name of namesInBoth(properties, value)) {
    const errors = errorsOf(this.at(properties[name] ?? true), Reflect.get(value, name));
    if (errors === undefined) continue;
    goToMembers.errors = placed(errors, pointerTo(context?.instancePath ?? '', name));
    return false;
  }
  return true;
};

/** The names of properties with their positions. */
const orderOf = onceFor(
  (properties: JsonObject) => new Map(Object.keys(properties).map((name, index) => [name, index])),
);

/** How many described properties are looked up in a value in the time that it takes to sort one of its own. */
const perSorted = 8;

/** The described properties that a value has, in the order of the schema. Most values have few of many, or many of few. */
function namesInBoth(properties: JsonObject, value: object): readonly string[] {
  const order = orderOf(properties);
  const isPresent = (name: string) => Object.hasOwn(value, name);
  if (order.size <= 2 * perSorted) return [...order.keys()].filter(isPresent);
  const present = Object.keys(value).filter((name) => order.has(name));
  if (present.length * perSorted > order.size) return [...order.keys()].filter(isPresent);
  return present.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
}

/** The errors of a value that is a part of another one. */
function placed(errors: readonly ErrorObject[] | undefined, path = ''): ErrorObject[] | undefined {
  return errors?.map((error) => ({ ...error, instancePath: `${path}${error.instancePath}` }));
}
