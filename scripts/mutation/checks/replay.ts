// Plays the recordings against a changed contract: would its validators take the same requests and let the same answers pass?
import { isArray, isObject, type Json, type JsonObject, objectAt } from '../../generate/json.ts';
import { fitsIn } from '../../lint/schema-fits.ts';
import { isParameter, segmentsOf } from '../path-template.ts';
import type { Recording } from '../recording.ts';
import type { WorldRelease, WrittenOperation } from '../world.ts';

// Everything has been written out, so that no reference is left to follow.
const fits = fitsIn((value) => (isObject(value) ? value : {}));

/** The first recording that the contract no longer agrees with, as a sentence, or null. */
export function replay(world: readonly WorldRelease[], recordings: readonly Recording[]): string | null {
  for (const recording of recordings) {
    const release = world.find(({ release: known }) => known === recording.release);
    const operation = release?.operations.get(recording.operation);
    const problem = operation === undefined ? 'the operation is gone' : problemOf(operation, recording);
    if (problem !== null) return `${problem} (${recording.test})`;
  }
  return null;
}

function problemOf(operation: WrittenOperation, recording: Recording): string | null {
  return requestProblem(operation, recording) ?? answerProblem(operation, recording);
}

function requestProblem(
  { model, whole }: WrittenOperation,
  { request, error, answer, written }: Recording,
): string | null {
  const [path = '', query] = request.path.split('?');
  const values = valuesOf(model.path, path);
  if (request.method.toLowerCase() !== model.method || values === null)
    return 'the request finds another operation';
  const outcome = outcomeOf(error, answer.body);
  if (!written || outcome === null) return null;
  const taken = query === undefined && takesPath(whole, values) && takesBody(whole, request.body);
  if (taken === (outcome === 'taken')) return null;
  return taken ? 'a request that was refused is taken' : 'a request that was taken is refused';
}

/** Whether the request passed the contract's own checks; null where it was refused before or by something else. */
function outcomeOf(error: string | null, body: string): 'taken' | 'refused' | null {
  if (error === null || !error.startsWith('FRAMEWORK_')) return 'taken';
  if (error !== 'FRAMEWORK_BAD_REQUEST') return null;
  return /does not fit the contract|within its bounds/.test(body) ? 'refused' : null;
}

function takesPath(whole: JsonObject, values: ReadonlyMap<string, string>): boolean {
  const parameters = isArray(whole.parameters) ? whole.parameters.filter(isObject) : [];
  const inPath = parameters.filter((parameter) => parameter.in === 'path');
  return (
    inPath.length === values.size &&
    inPath.every((parameter) =>
      takesSegment(objectAt(parameter, 'schema'), values.get(String(parameter.name))),
    )
  );
}

function takesSegment(schema: JsonObject, value: string | undefined): boolean {
  if (value === undefined) return false;
  if (schema.type !== 'integer') return fits(schema, value);
  if (!/^(0|[1-9]\d*)$/.test(value)) return false;
  const exact = BigInt(value);
  return exact >= boundOf(schema.minimum, 0n) && exact <= boundOf(schema.maximum, exact);
}

function boundOf(bound: Json | undefined, otherwise: bigint): bigint {
  return bound === undefined ? otherwise : BigInt(String(bound));
}

function takesBody(whole: JsonObject, body: string | null): boolean {
  const written = objectAt(whole, 'requestBody');
  const [media] = Object.values(objectAt(written, 'content'));
  const value = parse(body);
  if (!isObject(media)) return value === undefined || Object.keys(Object(value)).length === 0;
  return value === undefined ? written.required !== true : fits(media.schema ?? {}, value);
}

function answerProblem({ whole }: WrittenOperation, { status, answer }: Recording): string | null {
  const documented = objectAt(whole, 'responses')[String(status)];
  if (!isObject(documented)) return `status ${status} is not documented`;
  const header = Object.entries(objectAt(documented, 'headers')).find(
    ([name, described]) => !hasHeader(answer.headers, name, described),
  );
  if (header !== undefined) return `the header ${header[0]} is not as documented`;
  const content = objectAt(documented, 'content');
  const [type] = Object.keys(content);
  if (type === undefined) return answer.body === '' ? null : 'a body is not documented';
  if (answer.headers['content-type'] !== type) return 'the media type is not documented';
  return fits(objectAt(objectAt(content, type), 'schema'), parse(answer.body))
    ? null
    : 'the body does not fit';
}

function hasHeader(headers: Readonly<Record<string, string>>, name: string, described: Json): boolean {
  const value = headers[name.toLowerCase()];
  const required = isObject(described) && described.required === true;
  if (value === undefined) return !required;
  return fits(isObject(described) ? (described.schema ?? {}) : {}, value);
}

function valuesOf(template: string, path: string): ReadonlyMap<string, string> | null {
  const [names, segments] = [segmentsOf(template), segmentsOf(path)];
  if (names.length !== segments.length) return null;
  const pairs = names.map((name, index) => [name, segments[index] ?? ''] as const);
  if (pairs.some(([name, segment]) => !isParameter(name) && name !== segment)) return null;
  return new Map(
    pairs
      .filter(([name]) => isParameter(name))
      .map(([name, segment]) => [name.slice(1, -1), decode(segment)]),
  );
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

function parse(body: string | null): unknown {
  if (body === null || body === '') return undefined;
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}
