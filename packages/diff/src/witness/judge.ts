// Validates values against the schemas of a document, each compiled on first use.

import { type Json, type JsonObject, once, pointerIn, stepsOf, valueAt } from '@lunarest/openapi';
import { misfitInWords } from '@lunarest/schemas';
import type { Ajv2020, ErrorObject, ValidateFunction } from 'ajv/dist/2020.js';
import { type Compiled, type Effort, errorsOf, type ShellCompiler, validator } from './shell-compiler.ts';
import { standingAlone } from './stand-alone.ts';

/** Both throw for a schema that cannot be compiled, and for a pattern that takes too long. */
export interface Judge {
  /** Whether a value fits the schema at a pointer. */
  readonly fits: (pointer: string, value: Json) => boolean;
  /** The reason why a value does not fit, or undefined if it fits. Slower than `fits`. */
  readonly misfit: (pointer: string, value: Json) => string | undefined;
}

type Errors = readonly ErrorObject[] | undefined;

/** The base address of the document, for references from a schema outside it. */
const address = 'https://document.invalid/';

/** Steps of a validation by a schema that is compiled with all its references, whose number is unknown. */
const stepsOfWhole = 100;

/** The judge of a document; `compile` and `effort` are shared with the documents compared with it. */
export function judgeOf(root: JsonObject, compile: ShellCompiler, effort: Effort): Judge {
  const judges = once(() => ({
    isAlone: standingAlone(root),
    byShells: judgeByShells(root, compile, effort),
    asWhole: judgeAsWhole(root),
  }));
  const errorsAt = (pointer: string, value: Json): Errors => {
    const { isAlone, byShells, asWhole } = judges();
    if (isAlone(pointer)) return byShells(pointer, value);
    effort.steps += stepsOfWhole;
    return asWhole(pointer, value);
  };
  return {
    fits: (pointer, value) => errorsAt(pointer, value) === undefined,
    misfit: rememberingScalars((pointer, value) => {
      const errors = errorsAt(pointer, value);
      return errors === undefined ? undefined : misfitInWords(errors);
    }),
  };
}

/** Upper bound on the scalars whose misfits are remembered. */
const mostRemembered = 20_000;

/** The same function; its results for scalars are kept, because each change of a schema is looked for in the same values. */
function rememberingScalars(misfit: Judge['misfit']): Judge['misfit'] {
  const known = new Map<string, Map<Json, string | undefined>>();
  let size = 0;
  return (pointer, value) => {
    if (typeof value === 'object') return misfit(pointer, value);
    const values = known.get(pointer) ?? new Map<Json, string | undefined>();
    if (values.has(value)) return values.get(value);
    const found = misfit(pointer, value);
    size += 1;
    if (size > mostRemembered) {
      known.clear();
      size = 1;
    }
    known.set(pointer, values.set(value, found));
    return found;
  };
}

/** Upper bound on the schemas of one document that are cached with their validators. */
const mostKept = 5_000;

function judgeByShells(
  root: JsonObject,
  compile: ShellCompiler,
  effort: Effort,
): (pointer: string, value: Json) => Errors {
  const kept = new Map<Json, Compiled>();
  const referred = new Map<string, Compiled>();
  const asked = new Map<string, Compiled>();
  const schemaAt = (pointer: string): Compiled => {
    const compiled = asked.get(pointer) ?? at(valueAt(root, pointer) ?? true);
    asked.set(pointer, compiled);
    return compiled;
  };
  const follow = (reference: string): Compiled => {
    const known = referred.get(reference);
    if (known !== undefined) return known;
    const compiled = schemaAt(pointerIn(reference));
    referred.set(reference, compiled);
    return compiled;
  };
  const at = (schema: Json): Compiled => {
    const known = kept.get(schema);
    if (known !== undefined) return known;
    const compiled = {
      schema,
      effort,
      ...compile(schema),
      at,
      follow,
      within: new Map(),
      fitting: new WeakSet(),
      fitted: undefined,
    };
    if (kept.size >= mostKept) {
      kept.clear();
      referred.clear();
      asked.clear();
    }
    kept.set(schema, compiled);
    return compiled;
  };
  return (pointer, value) => errorsOf(schemaAt(pointer), value);
}

/** Upper bound on the schemas of one document that are compiled with all their references. */
const mostCompiled = 1_000;

type Whole = { readonly validate: ValidateFunction } | { readonly failure: unknown };

function judgeAsWhole(root: JsonObject): (pointer: string, value: Json) => Errors {
  const known = new Map<string, Whole>();
  let ajv: Ajv2020 | undefined;
  const compile = (pointer: string): Whole => {
    if (ajv === undefined || known.size >= mostCompiled) {
      known.clear();
      ajv = validator();
      ajv.addSchema(root, address);
    }
    try {
      return { validate: ajv.compile({ $ref: `${address}${fragmentOf(pointer)}` }) };
    } catch (failure) {
      return { failure };
    }
  };
  return (pointer, value) => {
    const whole = known.get(pointer) ?? compile(pointer);
    known.set(pointer, whole);
    if ('failure' in whole) throw whole.failure;
    return whole.validate(value) ? undefined : (whole.validate.errors ?? []);
  };
}

function fragmentOf(pointer: string): string {
  const steps = stepsOf(pointer).map((step) => step.replaceAll('~', '~0').replaceAll('/', '~1'));
  return ['#', ...steps.map(encodeURIComponent)].join('/');
}
