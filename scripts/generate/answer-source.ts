// Writes the table of documented answers: the possible answers by operation and status, with the checks by name.
import { isObject, type Json, type JsonObject, objectAt, pointerTo } from '@lunarest/openapi';
import { literal } from './emit.ts';
import type { ReleaseModel } from './model.ts';
import { errorIdsOf, type Resolve, resolverOf } from './read-document.ts';

interface AnswerSource {
  /** Schemas for which the table needs checks, by their pointers. */
  readonly schemas: ReadonlyMap<string, Json>;
  /** The table as source text, given the names of the checks. */
  write(names: ReadonlyMap<string, string>): string;
}

/** A response or header after following references. */
interface Placed {
  readonly pointer: string;
  readonly value: JsonObject;
}

export function answerSource(document: JsonObject, model: ReleaseModel): AnswerSource {
  const resolve = resolverOf(document);
  const schemas = new Map<string, Json>();
  const responses = new Map<string, JsonObject>();

  const operations = model.operations.map(({ id, path, method }) => {
    const pointer = pointerTo('#/paths', path, method);
    const written = objectAt(objectAt(objectAt(document, 'paths'), path), method);
    return {
      id,
      pointer,
      answers: register(pointerTo(pointer, 'responses'), objectAt(written, 'responses')),
    };
  });
  const unmatched = register('#/x-luna-unmatched', objectAt(document, 'x-luna-unmatched'));

  return { schemas, write };

  function register(pointer: string, written: JsonObject): readonly (readonly [string, string])[] {
    return Object.entries(written).map(([key, response]) => {
      const placed = place(pointerTo(pointer, key), response, resolve);
      responses.set(placed.pointer, placed.value);
      for (const schema of schemasOf(placed, resolve)) schemas.set(schema.pointer, schema.value);
      return [key, placed.pointer] as const;
    });
  }

  function write(names: ReadonlyMap<string, string>): string {
    const constants = new Map([...responses.keys()].map((pointer, index) => [pointer, `answer${index}`]));
    const declared = [...responses].map(([pointer, response]) => {
      const text = writeResponse({ pointer, value: response }, resolve, names);
      return `const ${constants.get(pointer)} = ${text};`;
    });
    const rows = operations.map(({ id, pointer, answers }) => {
      const cells = answers.map(([status, response]) => `${status}: ${constants.get(response)}`);
      return `    ${id}: { contract: ${literal(pointer, 0)}, answers: { ${cells.join(', ')} } },`;
    });
    const others = unmatched.map(([reason, pointer]) => {
      return `    ${reason}: { status: ${model.unmatched[reason]?.status}, answer: ${constants.get(pointer)} },`;
    });
    const table = `export const answers${model.release} = {\n  operations: {\n${rows.join('\n')}\n  },\n  unmatched: {\n${others.join('\n')}\n  },\n};`;
    return `${declared.join('\n')}\n\n${table}`;
  }
}

function place(pointer: string, written: Json, resolve: Resolve): Placed {
  const value = resolve(written);
  // A reference leads to a component, and components contain no further references.
  return { pointer: isObject(written) && typeof written.$ref === 'string' ? written.$ref : pointer, value };
}

function schemasOf(response: Placed, resolve: Resolve): readonly Placed[] {
  const bodies = contentOf(response, resolve).flatMap(([, schema]) => (schema === null ? [] : [schema]));
  return [...bodies, ...headersOf(response, resolve).map(([, , schema]) => schema)];
}

function contentOf(
  { pointer, value }: Placed,
  resolve: Resolve,
): readonly (readonly [string, Placed | null])[] {
  return Object.entries(objectAt(value, 'content')).map(([mediaType, body]) => {
    const { schema } = resolve(body);
    const at = pointerTo(pointer, 'content', mediaType, 'schema');
    return [mediaType, schema === undefined ? null : place(at, schema, resolve)] as const;
  });
}

function headersOf(
  { pointer, value }: Placed,
  resolve: Resolve,
): readonly (readonly [string, Placed, Placed])[] {
  return Object.entries(objectAt(value, 'headers')).map(([name, written]) => {
    const header = place(pointerTo(pointer, 'headers', name), written, resolve);
    const schema = place(pointerTo(header.pointer, 'schema'), header.value.schema ?? null, resolve);
    if (schema.value.type !== 'string')
      throw new Error(`${header.pointer}: the value of a header is checked as text only`);
    return [name, header, schema] as const;
  });
}

function writeResponse(response: Placed, resolve: Resolve, names: ReadonlyMap<string, string>): string {
  const content = contentOf(response, resolve).map(
    ([mediaType, schema]) =>
      `    ${literal(mediaType, 0)}: ${schema === null ? 'null' : names.get(schema.pointer)},\n`,
  );
  const headers = headersOf(response, resolve).map(([name, { pointer, value }, schema]) => {
    const facts = `name: ${literal(name, 0)}, required: ${value.required === true}, contract: ${literal(pointer, 0)}`;
    return `    ${literal(name.toLowerCase(), 0)}: { ${facts}, check: ${names.get(schema.pointer)} },\n`;
  });
  const errors = literal(errorIdsOf(response.value, resolve), 0);
  return [
    '{',
    `  contract: ${literal(response.pointer, 0)},`,
    `  content: ${block(content)},`,
    `  headers: ${block(headers)},`,
    `  errors: ${errors},`,
    '}',
  ].join('\n');
}

function block(lines: readonly string[]): string {
  return lines.length === 0 ? '{}' : `{\n${lines.join('')}  }`;
}
