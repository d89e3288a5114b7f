// Compiles schemas to the source text of plain functions with ajv; each schema once, for any number of references.
import { isArray, isObject, type Json, type JsonObject, objectAt, pointerTo } from '@lunarest/openapi';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';

interface CompiledChecks {
  /** Statements that declare one function per requested schema. */
  readonly source: string;
  /** The function's name by the schema's pointer. */
  readonly names: ReadonlyMap<string, string>;
}

/** Keywords that do not affect validity. */
const annotations = /^(title|description|default|example|examples|x-luna-.*)$/;

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
 */
export function compileChecks(
  document: JsonObject,
  schemas: ReadonlyMap<string, Json>,
  kind: 'answers' | 'requests' = 'answers',
): CompiledChecks {
  const ajv = new Ajv2020({
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
  for (const [pointer, schema] of new Map([...sharedSchemas(document), ...schemas])) {
    const words = checkedWords(schema, pointer);
    if (!isObject(words)) throw new Error(`${pointer} is not a schema`);
    ajv.addSchema(words, pointer);
    // ajv reports a keyword's place relative to its schema; given the schema's own place, it reports that of the document.
    Object.assign(ajv.schemas[pointer] ?? {}, { schemaPath: pointer });
  }
  const names = new Map([...schemas.keys()].map((pointer) => [pointer, nameOf(pointer)] as const));
  const requests = Object.fromEntries([...names].map(([pointer, name]) => [name, pointer]));
  return { source: `${prelude}\n${selfContained(standaloneCode.default(ajv, requests))}`, names };
}

function sharedSchemas(document: JsonObject): ReadonlyMap<string, Json> {
  const schemas = objectAt(objectAt(document, 'components'), 'schemas');
  return new Map(
    Object.entries(schemas).map(([name, schema]) => [pointerTo('#/components/schemas', name), schema]),
  );
}

/** The schema without its annotations. Only keywords of schemas are removed, so a property may have the name of one. */
function checkedWords(schema: Json, pointer: string): Json {
  if (!isObject(schema)) return schema;
  const words = Object.entries(schema).filter(([word]) => !annotations.test(word));
  return Object.fromEntries(
    words.map(([word, value]) => [word, checkedValue(word, value, pointerTo(pointer, word))]),
  );
}

function checkedValue(word: string, value: Json, pointer: string): Json {
  if (typeof value === 'bigint') return refuseBound(value, pointer);
  if (isArray(value) && /^(allOf|anyOf|oneOf)$/.test(word))
    return value.map((item) => checkedWords(item, pointer));
  if (!isObject(value)) return value;
  // ajv finds the alternatives by their constants, and refuses a mapping.
  if (word === 'discriminator') return { propertyName: value.propertyName ?? null };
  if (/^(items|additionalProperties|not)$/.test(word)) return checkedWords(value, pointer);
  if (word !== 'properties') return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, checkedWords(item, pointerTo(pointer, name))]),
  );
}

/** A body is parsed with JSON.parse, which cannot distinguish such numbers. */
function refuseBound(value: bigint, pointer: string): never {
  throw new Error(
    `${pointer}: ${value} in an answer is beyond what a JavaScript number holds; identifiers in JSON are strings`,
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
  return written.trim();
}

function fail(module: string): never {
  throw new Error(
    `the generated checks would load ${module} at run time; give compile-checks.ts its own version`,
  );
}
