// One request to an appliance in a store, over any transport: applies the planned faults and records the result in the journal.
import { type MediaKind, newestRelease, type OperationDescription } from '@lunarest/contract';
import { type Answer, failureAnswer } from '../answer.ts';
import type { HandlerEnvironment } from '../environment.ts';
import { prepare } from '../request/request-tables.ts';
import type { RequestBytes, RequestHead } from '../request/simulated-request.ts';
import { type Admitted, complete, receive, type Simulated, unavailable } from '../simulate.ts';
import type { FailureFault, UndocumentedFault } from './fault.ts';
import type { FaultPlan } from './faults.ts';
import type { Journal } from './journal.ts';
import { UnavailableError, type Update } from './store.ts';

export interface ExchangeParts {
  /** Applies a step to the kept state. */
  readonly update: Update;
  /** Faults are planned through `faults`, not here. */
  readonly environment: HandlerEnvironment;
  readonly faults: FaultPlan;
  readonly journal: Journal;
}

interface ArrivingRequest extends RequestHead {
  /** Called once, and only after the head has been accepted. */
  readBody(kind: MediaKind): Promise<RequestBytes>;
}

type Outcome = Omit<Simulated, 'state'>;

export interface Exchanged extends Outcome {
  /** The handling of the answer: `drop` ends the connection in its place, `undocumented` sends it without any check. */
  readonly effect: 'none' | 'drop' | 'undocumented';
  /** Delay of the answer in milliseconds. */
  readonly delay: number;
}

/**
 * Answers a request and never rejects: FRAMEWORK_UNAVAILABLE while the store cannot be reached,
 * FRAMEWORK_INTERNAL_ERROR for a defect of the simulator.
 */
export async function exchange(parts: ExchangeParts, request: ArrivingRequest): Promise<Exchanged> {
  try {
    const exchanged = await answered(parts, request);
    note(parts, exchanged);
    return exchanged;
  } catch (error) {
    if (error instanceof UnavailableError) return { ...unavailable(request), ...plain, defect: error };
    return { ...defective, answer: failureAnswer(null, defective), defect: error };
  }
}

function note({ journal, environment }: ExchangeParts, exchanged: Exchanged): void {
  const { operation, release, caller, answer, failure, effect, defect } = exchanged;
  // A defect may come from the clock, so it gets no entry with a time.
  if (defect !== undefined) return;
  journal.add({
    at: environment.now(),
    operation: operation?.id ?? null,
    release,
    caller,
    status: effect === 'drop' ? null : answer.status,
    error: effect === 'none' ? failure : null,
  });
}

const plain = { effect: 'none', delay: 0 } as const;

const defective = {
  ...plain,
  operation: null,
  release: newestRelease,
  caller: null,
  failure: 'FRAMEWORK_INTERNAL_ERROR',
} as const;

async function answered(parts: ExchangeParts, request: ArrivingRequest): Promise<Exchanged> {
  const { update, faults, environment } = parts;
  const loading = prepare(request.headers);
  if (loading !== undefined) await loading;
  const received = await update(
    (state) => receive(state, request, environment),
    (made) => !('answer' in made) && isRead(made.located.operation),
  );
  if ('answer' in received) return exchangedOf(received, plain);
  const { id } = received.located.operation;
  const delay = faults.take(id, ['delay'])?.milliseconds ?? 0;
  const fault = faults.take(id, ['drop', 'undocumented']);
  if (fault?.kind === 'undocumented')
    return { ...aboutAdmitted(received), answer: answerOf(fault), effect: 'undocumented', delay };
  if (fault?.when === 'before')
    return {
      ...aboutAdmitted(received),
      answer: { status: 0, headers: {}, body: undefined },
      effect: 'drop',
      delay,
    };
  const completed = await completedBy(parts, received, await request.readBody(received.bodyKind));
  return exchangedOf(completed, { effect: fault === null ? 'none' : 'drop', delay });
}

type Way = Pick<Exchanged, 'effect' | 'delay'>;

// An object literal with a leading spread takes many times longer.
function exchangedOf(outcome: Outcome, { effect, delay }: Way): Exchanged {
  return { effect, delay, ...outcome };
}

/** Completes a request. A conflict in the store repeats the work with the same fault, which counts once. */
function completedBy(
  { update, environment, faults }: ExchangeParts,
  admitted: Admitted,
  bytes: RequestBytes,
): Promise<Outcome> {
  let taken: FailureFault | null | undefined;
  const faultOf = (operation: string) => {
    if (taken === undefined) taken = faults.take(operation, ['failure']);
    return taken?.failure ?? null;
  };
  return update(
    (state) => complete(state, admitted, bytes, environment, faultOf),
    ({ failure }) => failure === null && isRead(admitted.located.operation),
  );
}

/**
 * Whether a successful answer may be sent although its changes cannot be written, such as the time of the last use of a
 * session. A refusal may not, because wrong passwords must count, and neither may an operation that creates a task.
 */
function isRead({ method, task }: OperationDescription): boolean {
  return method === 'get' && task === null;
}

function aboutAdmitted({ located: { operation, release }, caller }: Admitted) {
  return { operation, release, caller: caller.user?.name ?? null, failure: null };
}

function answerOf({ status, headers, body }: UndocumentedFault): Answer {
  return { status, headers, body: body === '' ? undefined : body };
}
