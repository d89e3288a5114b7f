// Replays the exchanges of the suite against a changed contract, which must accept the same requests and the same answers.
import { isObject, type Json, type JsonObject, objectAt, stringsAt } from '@lunarest/openapi';
import { listAt } from '../../generate/read-document.ts';
import type { Exchange } from '../exchanges.ts';
import { valuesOf } from '../find-operation.ts';
import type { WrittenOperation } from '../world.ts';
import { fits, isTelling, parse, takesBody, takesPath, takesQuery } from './takes-request.ts';

/**
 * The reason why an exchange is impossible under the contract, or null. `meaningful` are the headers that
 * some answer documents, in lower case: an undocumented one of these is an error.
 */
export function replay(
  operation: WrittenOperation,
  exchange: Exchange,
  meaningful: ReadonlySet<string>,
): string | null {
  return (
    requestProblem(operation, exchange) ??
    callerProblem(operation, exchange) ??
    answerProblem(operation, exchange, meaningful)
  );
}

function requestProblem(
  operation: WrittenOperation,
  { request, error, answer, written }: Exchange,
): string | null {
  if (operation.id === '') return null;
  const whole = operation.whole();
  const [path = '', query = ''] = request.path.split('?');
  const values = valuesOf(operation.path, path);
  const found = request.method.toLowerCase() === operation.method && values !== null;
  // The typed client follows changes of paths and methods.
  if (!found) return request.spelled && written ? 'the request finds another operation' : null;
  const outcome = outcomeOf(error, answer.body);
  if (!written || outcome === null || !isTelling(whole, request.body)) return null;
  const taken = takesPath(whole, values) && takesQuery(whole, query) && takesBody(whole, request.body);
  if (taken === (outcome === 'taken')) return null;
  return taken ? 'a request that was refused is taken' : 'a request that was taken is refused';
}

/** Whether the request passed the contract's own checks; null when it was refused earlier or for another reason. */
function outcomeOf(error: string | null, body: string): 'taken' | 'refused' | null {
  // A body of the wrong kind is refused before its schema is checked.
  if (error === 'SERVER_REQUEST_NOT_APPROPRIATE') return null;
  if (error === null || !error.startsWith('FRAMEWORK_')) return 'taken';
  if (error !== 'FRAMEWORK_BAD_REQUEST') return null;
  return /violates the contract|within its bounds/.test(body) ? 'refused' : null;
}

const builtIn = ['admin', 'operator', 'monitor', 'audit'];

/** The reason why the contract does not permit a caller that the server accepted, or null. */
function callerProblem(operation: WrittenOperation, { status, caller, written }: Exchange): string | null {
  if (!written || status >= 400 || caller.user === null) return null;
  const whole = operation.whole();
  const roles = stringsAt(whole, 'x-luna-roles');
  if (builtIn.includes(caller.user) && !roles.includes(caller.user))
    return `${caller.user} may no longer call`;
  const schemes = listAt(whole, 'security').flatMap((entry) => Object.keys(Object(entry)));
  const shown = [...(caller.session ? ['session'] : []), ...(caller.basic ? ['basic'] : [])];
  if (schemes.length > 0 && !shown.some((scheme) => schemes.includes(scheme)))
    return `a caller with ${shown.join(' and ')} is no longer admitted`;
  if (whole['x-luna-session'] === 'private' && !caller.session)
    return 'a caller without a session is refused';
  const logins = stringsAt(whole, 'x-luna-login');
  return logins.length === 0 || caller.logins.some((login) => logins.includes(login))
    ? null
    : `a caller with ${caller.logins.join(' and ') || 'no login'} is refused`;
}

function answerProblem(
  operation: WrittenOperation,
  { status, request, answer }: Exchange,
  meaningful: ReadonlySet<string>,
): string | null {
  const documented = objectAt(operation.whole(), 'responses')[String(status)];
  if (!isObject(documented)) return `status ${status} is not documented`;
  return (
    headerProblem(objectAt(documented, 'headers'), answer.headers, meaningful) ??
    (request.method === 'HEAD' ? null : bodyProblem(documented, answer))
  );
}

function headerProblem(
  documented: JsonObject,
  headers: Readonly<Record<string, string>>,
  meaningful: ReadonlySet<string>,
): string | null {
  const names = Object.keys(documented).map((name) => name.toLowerCase());
  const unknown = Object.keys(headers).find((name) => !names.includes(name) && meaningful.has(name));
  if (unknown !== undefined) return `the header ${unknown} is not documented`;
  const wrong = Object.entries(documented).find(([name, header]) => !hasHeader(headers, name, header));
  return wrong === undefined ? null : `the header ${wrong[0]} is not as documented`;
}

function hasHeader(headers: Readonly<Record<string, string>>, name: string, described: Json): boolean {
  const value = headers[name.toLowerCase()];
  const required = isObject(described) && described.required === true;
  if (value === undefined) return !required;
  return fits(isObject(described) ? (described.schema ?? {}) : {}, value);
}

function bodyProblem(documented: JsonObject, { headers, body }: Exchange['answer']): string | null {
  const content = objectAt(documented, 'content');
  const [type] = Object.keys(content);
  if (type === undefined) return body === '' ? null : 'a body is not documented';
  if (headers['content-type'] !== type) return 'the media type is not documented';
  const value = type === 'application/json' ? parse(body) : body;
  return fits(objectAt(objectAt(content, type), 'schema'), value) ? null : 'the body does not fit';
}
