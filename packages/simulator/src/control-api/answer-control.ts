// The control API as a function from a request to an answer, both checked against its contract.
import { createOperationRouter, type OperationDescription, targetPath } from '@lunarest/contract';
import { type ControlChecks, controlOperations, controlUnmatched } from '@lunarest/contract/control';
import type { Awaitable } from '../control/shared-control.ts';
import { UnavailableError } from '../control/store.ts';
import { parseJson } from '../json.ts';
import { judgeInput } from '../request/judge-input.ts';
import { readQuery } from '../request/read-query.ts';
import { readPath } from '../request/read-request.ts';
import { Refusal } from '../request/refusal.ts';
import { type ControlContext, controlHandlers } from './handlers.ts';

export interface ControlRequest {
  readonly method: string;
  readonly target: string;
  /** Whether the request carries the token. */
  readonly authorized: boolean;
  /** Null for a body that broke off or exceeds the limit. */
  readonly body: Uint8Array | null;
}

export interface ControlAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** JSON; undefined for an answer without a body. */
  readonly body: string | undefined;
  /** The error behind CONTROL_INTERNAL_ERROR or CONTROL_UNAVAILABLE; for a log, never for the answer. */
  readonly defect?: unknown;
}

const router = createOperationRouter(controlOperations);

/** Answers a request. An answer that the contract does not document is replaced by CONTROL_INTERNAL_ERROR. */
export async function answerControl(
  request: ControlRequest,
  context: ControlContext,
  checks: ControlChecks,
): Promise<ControlAnswer> {
  if (!request.authorized)
    return controlFailure(401, 'CONTROL_UNAUTHORIZED', 'The token is missing or wrong.');
  try {
    return await performed(request, context, checks);
  } catch (error) {
    if (error instanceof UnavailableError)
      return {
        ...controlFailure(503, 'CONTROL_UNAVAILABLE', 'The shared store cannot be reached.'),
        defect: error,
      };
    if (error instanceof Refusal)
      return controlFailure(400, 'CONTROL_BAD_REQUEST', error.details ?? 'It is malformed.');
    return { ...controlFailure(500, 'CONTROL_INTERNAL_ERROR', 'The server has a defect.'), defect: error };
  }
}

async function performed(
  request: ControlRequest,
  context: ControlContext,
  checks: ControlChecks,
): Promise<ControlAnswer> {
  const match = router(targetPath(request.target));
  if (match === null) return unmatched('path', 'The control API has no such path.');
  const operation = match.operations.get(request.method.toLowerCase());
  if (operation === undefined) {
    const methods = [...match.operations.keys()].map((method) => method.toUpperCase()).sort();
    const refused = unmatched('method', `The path has the methods ${methods.join(', ')}.`);
    return { ...refused, headers: { ...refused.headers, Allow: methods.join(', ') } };
  }
  const documented = checks.requests[operation.id];
  if (documented === undefined) throw new Error(`${operation.id} has no checks`);
  const path = readPath(operation, match.segments);
  const input = { path, query: readQuery(request.target), body: readBody(operation, request.body) };
  judgeInput(documented, { ...input, mediaType: 'json' });
  const answered = await handlerOf(operation)(input, context);
  const { status, body } = 'failure' in answered ? failureOf(operation, answered) : answered;
  return guarded(operation, status, body, checks);
}

interface Answered {
  readonly status: number;
  readonly body?: unknown;
}

interface FailedAnswer {
  readonly failure: string;
  readonly details?: string;
}

type AnyHandler = (input: object, context: ControlContext) => Awaitable<Answered | FailedAnswer>;

function handlerOf({ id }: OperationDescription): AnyHandler {
  // The request was checked against the operation of this handler, which no type can express.
  const handler: AnyHandler | undefined = Reflect.get(controlHandlers, id);
  if (handler === undefined) throw new Error(`${id} has no handler`);
  return handler;
}

/** Undefined for no body. Refuses a body that is missing, unexpected or not JSON. */
function readBody({ body }: OperationDescription, bytes: Uint8Array | null): unknown {
  if (bytes === null) throw new Refusal('FRAMEWORK_BAD_REQUEST', 'The body is too large or broke off.');
  if (bytes.length === 0 && !body?.required) return undefined;
  if (body === null) throw new Refusal('FRAMEWORK_BAD_REQUEST', 'The operation takes no body.');
  try {
    return parseJson(bytes);
  } catch {
    throw new Refusal('FRAMEWORK_BAD_REQUEST', 'The body is no JSON in UTF-8.');
  }
}

function failureOf(
  { id, responses }: OperationDescription,
  { failure, details = '' }: FailedAnswer,
): Answered {
  const found = Object.entries(responses).find(([, { errors }]) => errors.includes(failure));
  if (found === undefined) throw new Error(`${id} documents no ${failure}`);
  const returnCode = Number(found[0]);
  return { status: returnCode, body: { id: failure, message: details, returnCode } };
}

/** Passes only answers that the contract documents for the operation. */
function guarded({ id }: OperationDescription, status: number, body: unknown, { answers }: ControlChecks) {
  const documented = answers.operations[id]?.answers[status];
  if (documented === undefined) throw new Error(`${id} documents no status ${status}`);
  const check = documented.content['application/json'];
  // Check the serialized form: a date, for example, is a string there.
  const text = body === undefined ? undefined : JSON.stringify(body);
  const fits = check ? text !== undefined && check(JSON.parse(text)) : text === undefined;
  if (!fits)
    throw new Error(`${id} documents no such body with status ${status}: ${JSON.stringify(check?.errors)}`);
  return answerOf(status, text);
}

function unmatched(reason: 'path' | 'method', message: string): ControlAnswer {
  const { status, errors } = controlUnmatched[reason];
  return controlFailure(status, errors[0], message);
}

/** The documented answer to a failure. */
export function controlFailure(returnCode: number, id: string, message: string): ControlAnswer {
  const answer = answerOf(returnCode, JSON.stringify({ id, message, returnCode }));
  if (returnCode !== 401) return answer;
  return { ...answer, headers: { ...answer.headers, 'WWW-Authenticate': 'Bearer' } };
}

function answerOf(status: number, body: string | undefined): ControlAnswer {
  const headers = { 'Cache-Control': 'no-store' };
  return {
    status,
    headers: body === undefined ? headers : { ...headers, 'Content-Type': 'application/json' },
    body,
  };
}
