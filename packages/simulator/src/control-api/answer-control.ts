// The control API as a function from a request to an answer; the request is checked against its contract.
import { createOperationRouter, type OperationDescription, targetPath } from '@lunarest/contract';
import { controlOperations, controlUnmatched } from '@lunarest/contract/control';
import type { RequestTable } from '@lunarest/contract/load-requests';
import { parseJson } from '../bytes.ts';
import type { Awaitable } from '../control/shared-control.ts';
import { UnavailableError } from '../control/store.ts';
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
  /** Null for a body that is incomplete or exceeds the limit. */
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

/** Checks the input of a request against the contract and answers it; the response guard checks the answer. */
export async function answerControl(
  request: ControlRequest,
  context: ControlContext,
  requests: RequestTable,
): Promise<ControlAnswer> {
  if (!request.authorized)
    return failed(
      401,
      'CONTROL_UNAUTHORIZED',
      'The token is missing or wrong: send "Authorization: Bearer TOKEN" with the printed one.',
    );
  try {
    return await performed(request, context, requests);
  } catch (error) {
    if (error instanceof UnavailableError)
      return {
        ...failed(503, 'CONTROL_UNAVAILABLE', 'The shared store is not reachable.'),
        defect: error,
      };
    if (error instanceof Refusal) return controlRefusal('malformed', error.details ?? 'It is malformed.');
    return { ...controlRefusal('failure', 'The server has a defect.'), defect: error };
  }
}

async function performed(
  request: ControlRequest,
  context: ControlContext,
  requests: RequestTable,
): Promise<ControlAnswer> {
  const match = router(targetPath(request.target));
  if (match === null) return controlRefusal('path', 'The path does not exist in the control API.');
  const operation = match.operations.get(request.method.toLowerCase());
  if (operation === undefined) {
    const methods = [...match.operations.keys()].map((method) => method.toUpperCase()).sort();
    const refused = controlRefusal('method', `The path supports the methods ${methods.join(', ')}.`);
    return { ...refused, headers: { ...refused.headers, Allow: methods.join(', ') } };
  }
  const documented = requests[operation.id];
  if (documented === undefined) throw new Error(`${operation.id} has no checks`);
  const path = readPath(operation, match.segments);
  const input = { path, query: readQuery(request.target), body: readBody(operation, request.body) };
  judgeInput(documented, { ...input, mediaType: 'json' });
  const answered = await handlerOf(operation)(input, context);
  const { status, body } = 'failure' in answered ? failureOf(operation, answered) : answered;
  return answerOf(status, body === undefined ? undefined : JSON.stringify(body));
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
  // The types cannot express that the request was checked against the operation of this handler.
  const handler: AnyHandler | undefined = Reflect.get(controlHandlers, id);
  if (handler === undefined) throw new Error(`${id} has no handler`);
  return handler;
}

/** Returns undefined without a body. Refuses a body that is missing, unexpected or not JSON. */
function readBody({ body }: OperationDescription, bytes: Uint8Array | null): unknown {
  if (bytes === null) throw new Refusal('FRAMEWORK_BAD_REQUEST', 'The body is too large or incomplete.');
  if (bytes.length === 0 && !body?.required) return undefined;
  if (body === null) throw new Refusal('FRAMEWORK_BAD_REQUEST', 'The operation does not accept a body.');
  try {
    return parseJson(bytes);
  } catch {
    throw new Refusal('FRAMEWORK_BAD_REQUEST', 'The body is not JSON in UTF-8.');
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

/** The documented refusal of a request that no operation answers. */
export function controlRefusal(reason: keyof typeof controlUnmatched, message: string): ControlAnswer {
  const { status, errors } = controlUnmatched[reason];
  return failed(status, errors[0], message);
}

function failed(returnCode: number, id: string, message: string): ControlAnswer {
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
