// Compiles schemas to the source text of plain functions with ajv; each schema once, for any number of references.
import { type Json, type JsonObject, objectAt, pointerTo } from '@lunarest/openapi';
import { Ajv } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { checkedWords } from './checked-words.ts';
import {
  type CheckFunctions,
  functionsOf,
  importEqual,
  importsOf,
  type NewerChecks,
} from './equal-checks.ts';

export interface CompiledChecks {
  /** Statements that declare the functions of the requested schemas. */
  readonly source: string;
  /** The function's name by the schema's pointer. */
  readonly names: ReadonlyMap<string, string>;
  /** The functions of all schemas, for the checks of an older release. */
  readonly functions: CheckFunctions;
  /** The names of the functions that `source` imports, in their own module. */
  readonly imported: readonly string[];
}

/** Formats without an additional rule: the contract states the bounds of integers, and a password is any text. */
const plainFormats = { binary: true, date: true, int64: true, password: true } as const;

/** Requests are checked more strictly than answers. */
const requestFormats = {
  ...plainFormats,
  byte: /^(?=.)(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/,
  date: /^\d\d\d\d-[0-1]\d-[0-3]\d$/,
} as const;

/** Modules that ajv's code would load from its own package, and their replacements in the generated file. */
const runtime: Readonly<Record<string, string>> = { 'ajv/dist/runtime/ucs2length': 'codePoints' };

const prelude = `/** The length of a text in code points, as JSON Schema counts it. */
function codePoints(text) {
  let length = text.length;
  for (let at = 0; at < text.length - 1; at++) if (text.codePointAt(at) > 0xffff) { length--; at++; }
  return length;
}`;

/**
 * The checks of `schemas` (by pointer into the document), which may refer to the document's components. Throws for a keyword
 * that ajv does not know and for code that would need a package at run time. The errors of requests have a message.
 * @param newer the checks of the next newer release, which has the functions of equal schemas
 */
export function compileChecks(
  document: JsonObject,
  schemas: ReadonlyMap<string, Json>,
  kind: 'answers' | 'requests' = 'answers',
  newer: NewerChecks = { module: '', functions: new Map() },
): CompiledChecks {
  const words = new Map(
    [...sharedSchemas(document), ...schemas].map(([pointer, schema]) => [
      pointer,
      checkedWords(schema, pointer),
    ]),
  );
  const ajv = compilerOf(words, kind);
  const equal = importEqual(ajv, words, newer.functions);
  const named = [...schemas.keys()].map(
    (pointer) => [pointer, equal.get(pointer) ?? nameOf(pointer)] as const,
  );
  const compiled = named.filter(([pointer]) => !equal.has(pointer));
  const requested = Object.fromEntries(compiled.map(([pointer, name]) => [name, pointer]));
  const code = selfContained(standaloneCode.default(ajv, requested));
  const names = new Map(named);
  const { statement, imported } = importsOf(equal, newer, [code, ...names.values()].join(' '));
  return {
    source: [...statement, prelude, code].join('\n'),
    names,
    functions: functionsOf(ajv, words),
    imported,
  };
}

function compilerOf(schemas: ReadonlyMap<string, JsonObject>, kind: 'answers' | 'requests'): Ajv {
  // The contract has no keyword of JSON Schema 2020-12 that the usual class lacks, and checks for those would be longer.
  const ajv = new Ajv({
    // ajv has nothing to evaluate, because only the source text of the functions is used.
    code: { esm: true, source: true, lines: true, process: () => 'return () => true' },
    discriminator: true,
    formats: kind === 'answers' ? plainFormats : requestFormats,
    inlineRefs: false,
    messages: kind === 'requests',
    strict: true,
    strictTypes: true,
    validateSchema: false,
  });
  for (const [pointer, schema] of schemas) {
    ajv.addSchema(schema, pointer);
    // ajv reports a keyword's place relative to its schema; given the schema's own place, it reports that of the document.
    Object.assign(ajv.schemas[pointer] ?? {}, { schemaPath: pointer });
  }
  return ajv;
}

function sharedSchemas(document: JsonObject): ReadonlyMap<string, Json> {
  const schemas = objectAt(objectAt(document, 'components'), 'schemas');
  return new Map(
    Object.entries(schemas).map(([name, schema]) => [pointerTo('#/components/schemas', name), schema]),
  );
}

function nameOf(pointer: string): string {
  return `check${pointer.replaceAll(/[^A-Za-z0-9]+/g, '_')}`;
}

function selfContained(code: string): string {
  const written = code
    .replace('"use strict";', '')
    .replaceAll('export const ', 'const ')
    .replaceAll(/require\("([^"]+)"\)\.default/g, (_, module: string) => runtime[module] ?? fail(module));
  if (/\brequire\(/.test(written)) fail('a package');
  return withoutUnused(written).trim();
}

/** ajv declares each schema as a constant, and refers to few of them. */
function withoutUnused(code: string): string {
  const mentions = (code.match(/\bschema\d+\b/g) ?? []).toSorted();
  const used = new Set(mentions.filter((name, index) => name === mentions[index - 1]));
  return code.replaceAll(/^const (schema\d+) = .*;\n/gm, (line, name: string) =>
    used.has(name) ? line : '',
  );
}

function fail(module: string): never {
  throw new Error(
    `the generated checks would load ${module} at run time; give compile-checks.ts its own version`,
  );
}
