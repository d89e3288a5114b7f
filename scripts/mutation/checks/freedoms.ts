// The freedoms of a contract: the permitted answers, and the parts that a request may omit. An exchange must use each of them,
// because a contract that is looser than its API has an unused freedom.
import { isObject, type Json, type JsonObject, objectAt } from '@lunarest/openapi';
import { listAt } from '../../generate/read-document.ts';
import type { Exchange } from '../exchanges.ts';
import { valuesOf } from '../find-operation.ts';
import type { WorldRelease, WrittenOperation } from '../world.ts';
import { everyValue, type SchemaWalk, walkSchema } from './schema-freedoms.ts';
import { fits, parse } from './takes-request.ts';

/** The targets of Locations: operations that read the resource at a path. */
export interface Locations {
  /** A path for each operation that is the target of a Location. */
  readonly known: ReadonlyMap<string, string>;
  readonly leadsTo: (path: string) => string | undefined;
}

/** Every freedom of an operation, as texts. Operations that share a component have the same text for its freedoms. */
export function freedomsOf(
  { resolve }: WorldRelease,
  operation: WrittenOperation,
  locations: Locations,
): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [status, response] of Object.entries(objectAt(operation.written, 'responses')))
    addAnswer({ resolve, found, sent: false }, { operation, status, response, locations }, null);
  addRequest({ resolve, found, sent: true }, operation, null);
  return found;
}

/** The freedoms that an exchange uses. A request counts if it was accepted and not derived from the contract. */
export function freedomsUsed(
  { resolve }: WorldRelease,
  operation: WrittenOperation,
  { status, request, answer, written, error }: Exchange,
  locations: Locations,
): ReadonlySet<string> {
  const found = new Set<string>();
  const response = objectAt(operation.written, 'responses')[String(status)];
  if (response !== undefined)
    addAnswer(
      { resolve, found, sent: false },
      { operation, status: String(status), response, locations },
      answer,
    );
  const taken = error === null || !error.startsWith('FRAMEWORK_');
  if (written && taken) addRequest({ resolve, found, sent: true }, operation, request);
  return found;
}

interface Answered {
  readonly operation: WrittenOperation;
  readonly status: string;
  readonly response: Json;
  readonly locations: Locations;
}

/** The freedoms of a documented answer; given an answer, those that it uses. */
function addAnswer(walk: SchemaWalk, answered: Answered, answer: Exchange['answer'] | null): void {
  const { operation, status, response } = answered;
  const described = walk.resolve(response);
  for (const [name, header] of Object.entries(objectAt(described, 'headers')))
    addHeader(walk, answered, name, walk.resolve(header), answer);
  const { schema } = objectAt(objectAt(described, 'content'), 'application/json');
  const place = referenceOf(response) ?? `${operation.id} ${status}`;
  walkSchema(walk, schema, place, answer === null ? everyValue : parse(answer.body));
}

function addHeader(
  walk: SchemaWalk,
  { operation, status, locations }: Answered,
  name: string,
  header: JsonObject,
  answer: Exchange['answer'] | null,
): void {
  const place = `${operation.id} ${status} ${name}`;
  const value = answer?.headers[name.toLowerCase()];
  addPresence(walk, place, header.required !== true, answer === null ? null : value !== undefined);
  if (answer !== null && value === undefined) return;
  walkSchema(walk, header.schema, place, answer === null ? everyValue : value);
  if (name !== 'Location') return;
  const places = value === undefined ? admitted(walk, header, locations) : [locations.leadsTo(value)];
  for (const kind of places) walk.found.add(`${place} leads to ${kind}`);
}

/** The possible targets of a Location, as far as its schema defines them. */
function admitted({ resolve }: SchemaWalk, header: JsonObject, { known }: Locations): readonly string[] {
  const schema = resolve(header.schema ?? {});
  return [...known].filter(([, path]) => fits(schema, path)).map(([kind]) => kind);
}

/** The freedoms of an operation's input; given a request, those that it uses. */
function addRequest(
  walk: SchemaWalk,
  operation: WrittenOperation,
  request: Exchange['request'] | null,
): void {
  for (const parameter of parametersOf(operation, walk)) {
    const place = `${operation.id} parameter ${parameter.name}`;
    const text = request === null ? null : textIn(request, operation, parameter);
    addPresence(walk, place, parameter.required !== true, request === null ? null : text !== null);
    if (request === null) walkSchema(walk, parameter.schema, place);
    else if (text !== null) walkSchema(walk, parameter.schema, place, valueIn(text, parameter, walk));
  }
  const { required, schema } = bodyOf(operation, walk);
  if (schema === undefined) return;
  const place = `${operation.id} body`;
  const body = request === null ? everyValue : (parse(request.body) ?? request.body ?? undefined);
  addPresence(walk, place, required !== true, request === null ? null : body !== undefined);
  if (body !== undefined) walkSchema(walk, schema, place, body);
}

/** Adds the presence or the absence of a part; for null the presence, and also the absence of an optional part. */
function addPresence({ found }: SchemaWalk, place: string, optional: boolean, there: boolean | null): void {
  if (there !== false) found.add(`${place} is there`);
  if (there === false || (there === null && optional)) found.add(`${place} is absent`);
}

function parametersOf({ written }: WrittenOperation, { resolve }: SchemaWalk): readonly JsonObject[] {
  return listAt(written, 'parameters').map(resolve);
}

function textIn(
  { path }: Exchange['request'],
  operation: WrittenOperation,
  { name, in: place }: JsonObject,
): string | null {
  const [pathname = '', query = ''] = path.split('?');
  if (place === 'query') return new URLSearchParams(query).get(String(name));
  return valuesOf(operation.path, pathname)?.get(String(name)) ?? null;
}

function valueIn(text: string, { schema }: JsonObject, { resolve }: SchemaWalk): unknown {
  return resolve(schema).type === 'string' ? text : parse(text);
}

function bodyOf(
  { written }: WrittenOperation,
  { resolve }: SchemaWalk,
): { readonly required?: Json | undefined; readonly schema?: Json | undefined } {
  if (written.requestBody === undefined) return {};
  const body = resolve(written.requestBody);
  const media = Object.entries(objectAt(body, 'content')).find(([type]) => type.includes('+json;'))?.[1];
  return { required: body.required, schema: isObject(media) ? media.schema : undefined };
}

/** A response shared by several operations counts as one place. */
function referenceOf(written: Json): string | undefined {
  const { $ref } = isObject(written) ? written : {};
  return typeof $ref === 'string' ? $ref : undefined;
}
