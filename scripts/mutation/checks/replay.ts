// Plays the recordings against a changed contract: would its validators take the same requests and let the same answers pass?
import { isObject, type Json, objectAt } from '@lunarest/openapi';
import type { Recording } from '../recording.ts';
import type { WorldRelease, WrittenOperation } from '../world.ts';
import { fits, isTelling, parse, takesBody, takesPath, takesQuery, valuesOf } from './takes-request.ts';

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
  if (!written || outcome === null || !isTelling(whole, request.body)) return null;
  const taken = takesPath(whole, values) && takesQuery(whole, query ?? '') && takesBody(whole, request.body);
  if (taken === (outcome === 'taken')) return null;
  return taken ? 'a request that was refused is taken' : 'a request that was taken is refused';
}

/** Whether the request passed the contract's own checks; null where it was refused before or by something else. */
function outcomeOf(error: string | null, body: string): 'taken' | 'refused' | null {
  // A body of another kind than the operation's is refused before its schema is asked.
  if (error === 'SERVER_REQUEST_NOT_APPROPRIATE') return null;
  if (error === null || !error.startsWith('FRAMEWORK_')) return 'taken';
  if (error !== 'FRAMEWORK_BAD_REQUEST') return null;
  return /does not fit the contract|within its bounds/.test(body) ? 'refused' : null;
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
  const value = type === 'application/json' ? parse(answer.body) : answer.body;
  return fits(objectAt(objectAt(content, type), 'schema'), value) ? null : 'the body does not fit';
}

function hasHeader(headers: Readonly<Record<string, string>>, name: string, described: Json): boolean {
  const value = headers[name.toLowerCase()];
  const required = isObject(described) && described.required === true;
  if (value === undefined) return !required;
  return fits(isObject(described) ? (described.schema ?? {}) : {}, value);
}
