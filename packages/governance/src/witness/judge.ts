// Judges values by the schemas of a document, each compiled when it is first asked for.
import { isObject, type Json, type JsonObject, mapJson, stepsOf, valueAt } from '@lunarest/openapi';
import type { SchemaValidateFunction } from 'ajv';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { misfitInWords } from '../lint/misfit-in-words.ts';
import { validatorOptions } from '../lint/validator-options.ts';
import { withoutWords } from './without-words.ts';

/**
 * Why a value does not fit the schema at a pointer, or undefined where it does. Throws where the schema cannot be compiled,
 * and where one of its patterns takes too long.
 */
export type Judge = (pointer: string, value: Json) => string | undefined;

/** Where the document stands, for references from a schema outside it. */
const address = 'https://document.invalid/';

type Compiled = { readonly validate: ValidateFunction } | { readonly failure: unknown };
type Compile = (pointer: string) => ValidateFunction;

/** Schemas without references by their text, which mean the same in all documents. */
export type Plain = Map<string, ValidateFunction>;

/** Upper bound on the compiled schemas that are kept: each holds its code, and a large document has many thousands. */
const mostCompiled = 1_000;

/** The judge of a document; `plain` is shared by those that are compared with it. */
export function judgeOf(root: JsonObject, plain: Plain): Judge {
  const compiled = new Map<string, Compiled>();
  let late: JsonObject | undefined | null = null;
  let make: Compile | undefined;
  const fresh = (): Compile => {
    if (late === null) late = withLateReferences(root);
    compiled.clear();
    const find = (reference: string) => validatorAt(pointerOf(reference));
    return late === undefined ? compilerWithin(root, find) : compilerOf(late, find, plain);
  };
  const compile = (pointer: string): Compiled => {
    if (make === undefined || compiled.size >= mostCompiled) make = fresh();
    try {
      return { validate: make(pointer) };
    } catch (failure) {
      return { failure };
    }
  };
  const validatorAt = (pointer: string): ValidateFunction => {
    const known = compiled.get(pointer) ?? compile(pointer);
    compiled.set(pointer, known);
    if ('failure' in known) throw known.failure;
    return known.validate;
  };
  return (pointer, value) => {
    const validate = validatorAt(pointer);
    return validate(value) ? undefined : misfitInWords(validate.errors ?? []);
  };
}

/** Compiles the schema at a pointer of a document that has to be known as a whole. */
function compilerWithin(root: JsonObject, find: (reference: string) => ValidateFunction): Compile {
  const ajv = validatorOf(find);
  ajv.addSchema(root, address);
  return (pointer) => ajv.compile({ $ref: `${address}${fragmentOf(pointer)}` });
}

/** Compiles the schema at a pointer, which stands alone; what is written in the same words is compiled once. */
function compilerOf(late: JsonObject, find: (reference: string) => ValidateFunction, plain: Plain): Compile {
  const ajv = validatorOf(find);
  const own = new Map<string, ValidateFunction>();
  if (plain.size >= mostCompiled) plain.clear();
  return (pointer) => {
    const text = JSON.stringify(withoutWords(valueAt(late, pointer) ?? true));
    const known = text.includes(lateReference) ? own : plain;
    const validate = known.get(text) ?? ajv.compile(JSON.parse(text));
    known.set(text, validate);
    return validate;
  };
}

/**
 * The keyword that stands for `$ref`. Ajv compiles what is referred to within what refers to it, so that a long chain of
 * references exhausts the stack; this one finds its schema when a value reaches it.
 */
const lateReference = 'x-lunarest-ref';

function validatorOf(find: (reference: string) => ValidateFunction): Ajv2020 {
  const ajv = new Ajv2020(validatorOptions);
  const install = 'default' in addFormats ? addFormats.default : addFormats;
  install(ajv);
  ajv.addFormat('int64', { type: 'number', validate: isInt64 });
  const follow: SchemaValidateFunction = (reference: string, value, _schema, context) => {
    const validate = find(reference);
    if (validate(value)) return true;
    const within = context?.instancePath ?? '';
    follow.errors = validate.errors?.map((error) => ({
      ...error,
      instancePath: `${within}${error.instancePath}`,
    }));
    return false;
  };
  ajv.addKeyword({ keyword: lateReference, schemaType: 'string', errors: 'full', validate: follow });
  return ajv;
}

/**
 * The document with late references. What a reference has evaluated is lost with the keyword, and anchors are known to the
 * whole document only, so that a document which asks for either keeps its references: undefined.
 */
function withLateReferences(root: JsonObject): JsonObject | undefined {
  let stands = true;
  const late = mapJson(root, (value) => {
    if (!isObject(value)) return value;
    if (value.unevaluatedProperties !== undefined || value.unevaluatedItems !== undefined) stands = false;
    if (value.$dynamicRef !== undefined) stands = false;
    const { $ref: reference, ...rest } = value;
    if (typeof reference !== 'string') return value;
    if (!reference.startsWith('#/')) stands = false;
    return { ...rest, [lateReference]: reference };
  });
  return stands && isObject(late) ? late : undefined;
}

function pointerOf(reference: string): string {
  return decodeURIComponent(reference);
}

function fragmentOf(pointer: string): string {
  const steps = stepsOf(pointer).map((step) => step.replaceAll('~', '~0').replaceAll('/', '~1'));
  return ['#', ...steps.map(encodeURIComponent)].join('/');
}

/** The installed format takes every integer. */
function isInt64(value: number): boolean {
  return Number.isInteger(value) && value >= -(2 ** 63) && value <= 2 ** 63;
}
