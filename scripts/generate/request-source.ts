// Writes the table of documented requests: per operation its parameters and bodies, with the checks by name.
import { type Json, type JsonObject, objectAt, pointerTo } from '@lunarest/openapi';
import { mediaKindOf } from './answers.ts';
import { literal } from './emit.ts';
import type { OperationModel, ReleaseModel } from './model.ts';
import { listAt, type Resolve, resolverOf } from './read-document.ts';

interface RequestSource {
  /** Schemas for which the table needs checks, by their pointers. */
  readonly schemas: ReadonlyMap<string, Json>;
  /** The table as source text, given the names of the checks. */
  write(names: ReadonlyMap<string, string>): string;
}

interface Placed {
  readonly pointer: string;
  readonly schema: Json;
}

interface Parameter extends Placed {
  readonly name: string;
  readonly place: 'path' | 'query';
  readonly required: boolean;
  readonly type: string;
}

interface Request {
  readonly id: string;
  readonly parameters: readonly Parameter[];
  /** By the kind of the media type. */
  readonly bodies: readonly (readonly [kind: string, body: Placed])[];
}

export function requestSource(document: JsonObject, model: ReleaseModel): RequestSource {
  const resolve = resolverOf(document);
  const requests = model.operations.map((operation) => requestOf(document, operation, resolve));
  const placed = requests.flatMap(({ parameters, bodies }) => [
    ...parameters,
    ...bodies.map(([, body]) => body),
  ]);
  const rows = (names: ReadonlyMap<string, string>) => requests.map((request) => rowOf(request, names));
  return {
    schemas: new Map(placed.map(({ pointer, schema }) => [pointer, schema])),
    write: (names) => `export const requests${model.release} = {\n${rows(names).join('')}};`,
  };
}

function requestOf(document: JsonObject, { id, path, method }: OperationModel, resolve: Resolve): Request {
  const written = objectAt(objectAt(objectAt(document, 'paths'), path), method);
  const at = pointerTo('#/paths', path, method);
  const parameters = listAt(written, 'parameters').flatMap((parameter, index) =>
    parameterOf(pointerTo(at, 'parameters', String(index)), parameter, resolve),
  );
  const bodies = written.requestBody === undefined ? [] : bodiesOf(at, written.requestBody, resolve);
  return { id, parameters, bodies };
}

/** Integers in a path are checked digit by digit, so they need no check here. */
function parameterOf(at: string, written: Json, resolve: Resolve): readonly Parameter[] {
  const parameter = resolve(written);
  const place = parameter.in;
  const schema = resolve(parameter.schema);
  if ((place !== 'path' && place !== 'query') || (place === 'path' && schema.type === 'integer')) return [];
  const pointer = pointerTo(referenceOf(written) ?? at, 'schema');
  return [
    {
      name: String(parameter.name),
      place,
      required: parameter.required === true,
      type: String(schema.type),
      pointer: referenceOf(parameter.schema) ?? pointer,
      schema,
    },
  ];
}

/** The parts of a form are files of any name; the operation checks their number. */
function bodiesOf(at: string, written: Json, resolve: Resolve): Request['bodies'] {
  const pointer = referenceOf(written) ?? pointerTo(at, 'requestBody');
  return Object.entries(objectAt(resolve(written), 'content')).flatMap(([mediaType, media]) => {
    const kind = mediaKindOf(mediaType);
    const { schema } = resolve(media);
    if (kind === 'multipart' || schema === undefined) return [];
    const placed = pointerTo(pointer, 'content', mediaType, 'schema');
    return [[kind, { pointer: referenceOf(schema) ?? placed, schema: resolve(schema) }] as const];
  });
}

function referenceOf(written: Json | undefined): string | undefined {
  const reference = Object(written).$ref;
  return typeof reference === 'string' ? reference : undefined;
}

function rowOf({ id, parameters, bodies }: Request, names: ReadonlyMap<string, string>): string {
  const listed = parameters.map(
    ({ name, place, required, type, pointer }) =>
      `      { name: ${literal(name, 0)}, in: '${place}', required: ${required}, type: '${type}', check: ${names.get(pointer)} },\n`,
  );
  const checks = bodies.map(([kind, { pointer }]) => `${literal(kind, 0)}: ${names.get(pointer)}`);
  const body = checks.length === 0 ? '{}' : `{ ${checks.join(', ')} }`;
  const inside = listed.length === 0 ? '[]' : `[\n${listed.join('')}    ]`;
  return `  ${id}: {\n    parameters: ${inside},\n    bodies: ${body},\n  },\n`;
}
