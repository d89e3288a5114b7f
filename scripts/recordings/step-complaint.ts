// Checks whether a contract still permits one step of a recorded client: whether it accepts the request and guarantees the fields
// that the client reads.

import { type ClientRecording, fillIn, fillText, type RecordedStep } from '@lunarest/conformance/evidence';
import { isObject, type JsonObject, objectAt } from '@lunarest/openapi';
import { expand } from '@lunarest/schemas';
import { objectsAt, resolverOf } from '../generate/read-document.ts';
import { fits, takesBody, takesQuery, takesSegment } from '../mutation/checks/takes-request.ts';
import { findOperation } from '../mutation/find-operation.ts';
import { readComplaint, shownComplaint } from './promises.ts';

/** The reason why the client could not continue under the contract in `document`, or null. */
export function stepComplaint(
  recording: ClientRecording,
  step: RecordedStep,
  document: JsonObject,
): string | null {
  const path = fillText(step.path, { given: recording.given, answers: [] });
  const found = findOperation(document, step.method, path);
  if (found === undefined) return 'no operation takes the request';
  const whole = expand(found.operation, resolverOf(document));
  if (!isObject(whole)) return 'the operation is no object';
  const [, query = ''] = path.split('?');
  return (
    requestComplaint(recording, step, { ...found, query, whole }) ??
    callerComplaint(recording, { security: document.security ?? [], ...whole }) ??
    answerComplaint(recording, step, whole)
  );
}

interface Request {
  readonly values: ReadonlyMap<string, string>;
  readonly query: string;
  readonly whole: JsonObject;
}

function requestComplaint(
  { given }: ClientRecording,
  { body, media }: RecordedStep,
  { values, query, whole }: Request,
): string | null {
  const filled = body === undefined ? null : fillIn(body, { given, answers: [] });
  const text = typeof filled === 'string' || filled === null ? filled : JSON.stringify(filled);
  const kinds = Object.keys(objectAt(objectAt(whole, 'requestBody'), 'content'));
  const takesMedia = text === null || kinds.some((kind) => kind.includes(`+${media};`)) || text === '{}';
  return takesSpelled(whole, values) && takesQuery(whole, query) && takesMedia && takesBody(whole, text)
    ? null
    : 'the request does not fit';
}

/** Whether the contract accepts the literal parts of a path. Parts in braces have no value to check. */
function takesSpelled(whole: JsonObject, values: ReadonlyMap<string, string>): boolean {
  const inPath = objectsAt(whole, 'parameters').filter((one) => one.in === 'path');
  return [...values].every(([name, value]) => {
    const parameter = inPath.find((one) => one.name === name);
    return parameter !== undefined && takesSegment(objectAt(parameter, 'schema'), value);
  });
}

/** A complaint if the operation does not accept the client's login, a private session or a user name and password. */
function callerComplaint({ login }: ClientRecording, operation: JsonObject): string | null {
  const scheme = login === 'basic' ? 'basic' : 'session';
  const admitted = objectsAt(operation, 'security');
  const open = admitted.length === 0 || admitted.some((entry) => Object.keys(entry).length === 0);
  return open || admitted.some((entry) => scheme in entry) ? null : `the operation does not admit ${scheme}`;
}

function answerComplaint(
  { given }: ClientRecording,
  { expects, reads, shows: shown, location }: RecordedStep,
  whole: JsonObject,
): string | null {
  const documented = objectAt(whole, 'responses');
  const answers = expects.map((status) => documented[String(status)]).filter(isObject);
  if (answers.length === 0) return `none of ${expects.join(', ')} is documented`;
  for (const answer of answers) {
    const schema = objectAt(objectAt(objectAt(answer, 'content'), 'application/json'), 'schema');
    const complaint =
      readComplaint(schema, reads) ?? (shown === undefined ? null : shownComplaint(schema, shown));
    if (complaint !== null) return complaint;
    if (location !== undefined && !takesLocation(answer, fillText(location, { given, answers: [] })))
      return 'the Location does not fit';
  }
  return null;
}

function takesLocation(answer: JsonObject, location: string): boolean {
  const header = objectAt(answer, 'headers').Location;
  return isObject(header) && header.required === true && fits(header.schema ?? {}, location);
}
