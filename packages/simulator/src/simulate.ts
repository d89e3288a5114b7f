// The whole appliance as one function: from the bytes of a request to the operation, the caller and the
// input, then to the answer. Errors in the head are refused before any byte of the body is read.
import type { ApplianceState, Environment } from '@lunarest/appliance';
import type { FailureId, MediaKind, OperationDescription, Release } from '@lunarest/contract';
import { type Answer, answerOf, reportedFailure } from './answer.ts';
import { createContext } from './context.ts';
import type { FaultOf, HandlerEnvironment, SimulatorEnvironment } from './environment.ts';
import { type AuthenticatedCaller, authenticate, authenticateAgain } from './request/authenticate.ts';
import { authorize, requireOwnPassword } from './request/authorize.ts';
import { limitFiles } from './request/limit-files.ts';
import { bodyKind } from './request/read-body.ts';
import { pageAnswer } from './request/read-query.ts';
import {
  aboutNothing,
  type HeadInput,
  type Located,
  locate,
  readHead,
  readInput,
} from './request/read-request.ts';
import { MethodRefusal, Refusal } from './request/refusal.ts';
import type { RequestBytes, RequestHead, SimulatedRequest } from './request/simulated-request.ts';
import { handlerOf } from './rooms/handlers.ts';
import { WorkingState } from './working-state.ts';

/** The result of a request. */
export interface Simulated {
  /** The state after the request; unchanged after a refusal, except for counters such as wrong passwords. */
  readonly state: ApplianceState;
  readonly answer: Answer;
  /** Null when no operation matched. */
  readonly operation: OperationDescription | null;
  /** The newest release when the request names none. */
  readonly release: Release;
  /** Name of the user; null for an unauthenticated request. */
  readonly caller: string | null;
  /** The failure that the answer reports; null for a success. */
  readonly failure: FailureId | null;
  /** The error behind FRAMEWORK_INTERNAL_ERROR or FRAMEWORK_UNAVAILABLE; for a log, never for the answer. */
  readonly defect?: unknown;
}

/** A request whose head has been accepted and whose body has not been read. */
export interface Admitted {
  readonly state: ApplianceState;
  readonly located: Located;
  readonly caller: AuthenticatedCaller;
  readonly head: RequestHead;
  readonly input: HeadInput;
  /** The kind in which to read the body, which bounds its size. */
  readonly bodyKind: MediaKind;
}

/** The answer to a request, and the state after it. `prepare` must have loaded the checks of its release. */
export function simulate(
  state: ApplianceState,
  request: SimulatedRequest,
  environment: SimulatorEnvironment,
): Simulated {
  const received = receive(state, request, environment);
  if ('answer' in received) return received;
  return complete(received.state, received, request.body, environment, environment.faultOf);
}

/** Checks the head of a request: refuses it, or admits it to be completed with its body. */
export function receive(
  state: ApplianceState,
  head: RequestHead,
  environment: Environment,
): Simulated | Admitted {
  const working = new WorkingState(state, environment);
  const about = aboutNothing();
  let caller: AuthenticatedCaller | null = null;
  try {
    const located = locate(head, about);
    const { operation, kind } = located;
    working.settle();
    caller = authenticate(operation, head.headers, working);
    authorize(located, caller, working);
    const input = readHead(located, head);
    requireOwnPassword(operation, input.path, caller, working);
    return { state: working.state, located, caller, head, input, bodyKind: bodyKind(operation, kind) };
  } catch (error) {
    return refused(working, { ...about, caller: nameOf(caller) }, error);
  }
}

/** Reads the body of an admitted request, and performs the operation. `state` may have changed since the admission. */
export function complete(
  state: ApplianceState,
  { state: admittedAt, located, caller: admitted, head, input: readSoFar }: Admitted,
  bytes: RequestBytes,
  environment: HandlerEnvironment,
  faultOf: FaultOf,
): Simulated {
  const { release, operation } = located;
  const working = new WorkingState(state, environment);
  const about = { release, operation, caller: nameOf(admitted) };
  try {
    const caller = state === admittedAt ? admitted : admitAgain(located, admitted, readSoFar, working);
    const input = readInput(located, readSoFar, head.headers['content-type'], bytes);
    limitFiles(input, working.state.webServer.maxFileSize);
    const fault = faultOf(operation.id);
    if (fault !== null) throw new Refusal(fault);
    const handle = handlerOf(release, operation);
    const answered = handle(input, createContext(working, caller, environment));
    if ('failure' in answered) throw new Refusal(answered.failure, answered.details);
    const paged = pageAnswer(answered, head.target, input.query);
    return { state: working.state, answer: answerOf(operation, paged), failure: null, ...about };
  } catch (error) {
    return refused(working, about, error);
  }
}

/** Repeats the checks of the caller, because account, role or session may have changed while the body arrived. */
function admitAgain(
  located: Located,
  admitted: AuthenticatedCaller,
  { path }: HeadInput,
  working: WorkingState,
): AuthenticatedCaller {
  const caller = authenticateAgain(admitted, working);
  authorize(located, caller, working);
  requireOwnPassword(located.operation, path, caller, working);
  return caller;
}

/** The answer while the store cannot be reached. Errors in path, method and media type get their usual refusal. */
export function unavailable(head: RequestHead): Omit<Simulated, 'state'> {
  const about = aboutNothing();
  try {
    locate(head, about);
    throw new Refusal('FRAMEWORK_UNAVAILABLE');
  } catch (error) {
    return refusal({ ...about, caller: null }, error);
  }
}

type AboutCall = Pick<Simulated, 'operation' | 'release' | 'caller'>;

function refused({ state }: WorkingState, about: AboutCall, error: unknown): Simulated {
  return { state, ...refusal(about, error) };
}

/** The documented answer to a refusal; any other error becomes an internal error, which does not reveal the cause. */
function refusal(about: AboutCall, error: unknown): Omit<Simulated, 'state'> {
  if (!(error instanceof Refusal)) {
    const reported = reportedFailure(about.operation, { failure: 'FRAMEWORK_INTERNAL_ERROR' });
    return { ...about, ...reported, defect: error };
  }
  const { failure, details } = error;
  const allow = error instanceof MethodRefusal ? error.allow : undefined;
  return { ...about, ...reportedFailure(about.operation, { failure, details, allow }) };
}

function nameOf(caller: AuthenticatedCaller | null): string | null {
  return caller?.user?.name ?? null;
}
