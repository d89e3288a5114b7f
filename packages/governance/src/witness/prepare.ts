// A document whose schemas judge the values of one direction: what travels the other way is taken out of them.
import { isArray, isObject, type Json, type JsonObject, mapJson, stepsOf, valueAt } from '@lunarest/openapi';
import type { SchemaValidateFunction } from 'ajv';
import { Ajv2020, type Options, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { type Direction, forDirection, withoutHidden } from '../lint/for-direction.ts';
import { misfitInWords } from '../lint/misfit-in-words.ts';
import { modernSchema } from '../lint/modern-schema.ts';
import { readPattern } from '../lint/patterns/read-pattern.ts';
import { type ExactNumbers, exactNumbersIn } from './exact-numbers.ts';
import { markAlternatives } from './marked-alternatives.ts';

export interface Prepared {
  /** The document, with integers beyond 2^53 rounded, because JSON Schema validators know numbers only. */
  readonly root: JsonObject;
  /**
   * Why a value does not fit the schema at a pointer, or undefined where it does. Throws where the schema cannot be compiled,
   * and where one of its patterns takes too long.
   */
  readonly misfit: (pointer: string, value: Json) => string | undefined;
}

/** Ajv asks for the name of the function only to write it into a file. */
const patterns = Object.assign((source: string) => readPattern(source), { code: 'readPattern' });

const options: Options = {
  strict: false,
  unicodeRegExp: true,
  validateSchema: false,
  logger: false,
  code: { optimize: false, regExp: patterns },
  multipleOfPrecision: 9,
};

export interface PreparedPair {
  /** One of the two documents, for one direction. */
  readonly document: (root: JsonObject, direction: Direction) => Prepared;
  /** A value found in the prepared documents as the documents write it. */
  readonly exact: (value: Json) => Json;
}

/** Two documents, so that integers beyond 2^53 can be compared between them. Each is prepared when it is asked for. */
export function preparePair(base: JsonObject, revision: JsonObject): PreparedPair {
  const known = { request: new Map<JsonObject, Prepared>(), response: new Map<JsonObject, Prepared>() };
  let numbers: ExactNumbers | undefined;
  const numbered = () => {
    numbers ??= exactNumbersIn([base, revision]);
    return numbers;
  };
  const make = (document: JsonObject, direction: Direction): Prepared => {
    const root = rewritten(document, direction, numbered());
    return { root, misfit: judgeOf(root) };
  };
  return {
    document: (root, direction) => {
      const prepared = known[direction].get(root) ?? make(root, direction);
      known[direction].set(root, prepared);
      return prepared;
    },
    exact: (value) => numbered().exact(value),
  };
}

function rewritten(document: JsonObject, direction: Direction, { standIn }: ExactNumbers): JsonObject {
  const modern = String(document.openapi).startsWith('3.0') ? modernSchema(document) : document;
  const find = (reference: string) =>
    reference.startsWith('#') ? valueAt(modern, decodeURI(reference)) : undefined;
  // What is required is relaxed first, while it can still be seen what does not travel.
  const sent = withoutHidden(forDirection(modern, direction, find), direction, find);
  const closed = mapJson(sent, (value) => closeList(markAlternatives(value, find), direction));
  const text = JSON.stringify(closed, (key, item) => {
    // Names are left out: a schema that stands in two places would have them twice.
    if (key === '$id' && typeof item === 'string') return undefined;
    return typeof item === 'bigint' ? standIn(item) : item;
  });
  return JSON.parse(text);
}

/** A server takes the values of an extensible enumeration only, however many it may answer. */
function closeList(value: Json, direction: Direction): Json {
  if (direction !== 'request' || !isObject(value) || value.enum !== undefined) return value;
  const list = value['x-extensible-enum'];
  return isArray(list) ? { ...value, enum: list } : value;
}

/** Where the document stands, for references from a schema outside it. */
const base = 'https://document.invalid/';

type Compiled = { readonly validate: ValidateFunction } | { readonly failure: unknown };

function judgeOf(root: JsonObject): Prepared['misfit'] {
  const compiled = new Map<string, Compiled>();
  let ajv: Ajv2020 | undefined;
  const compile = (pointer: string): Compiled => {
    ajv ??= validatorOf(withLateReferences(root), (reference) => validatorAt(pointerOf(reference)));
    try {
      return { validate: ajv.compile({ $ref: `${base}${fragmentOf(pointer)}` }) };
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

/**
 * The keyword that stands for `$ref`. Ajv compiles what is referred to within what refers to it, so that a long chain of
 * references exhausts the stack; this one finds its schema when a value reaches it.
 */
const lateReference = 'x-lunarest-ref';

function validatorOf(document: JsonObject, find: (reference: string) => ValidateFunction): Ajv2020 {
  const ajv = new Ajv2020(options);
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
  ajv.addSchema(document, base);
  return ajv;
}

/** What a reference has evaluated is lost with the keyword, so that documents which ask for it keep their references. */
function withLateReferences(root: JsonObject): JsonObject {
  const text = JSON.stringify(root);
  if (/"unevaluated(Properties|Items)":/.test(text)) return root;
  return JSON.parse(text, (_, value) =>
    typeof value?.$ref === 'string' && value.$ref.startsWith('#/') ? renamed(value) : value,
  );
}

function renamed({ $ref, ...rest }: JsonObject): JsonObject {
  return { ...rest, [lateReference]: $ref ?? null };
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
