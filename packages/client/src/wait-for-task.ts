// Waits until a task has ended and reads its response; starts a suspended task only if asked to.

import { lookAt, type TaskOperations, type TaskReference, taskIdOf } from './find-task.ts';
import type { GetTaskResponseResult, Task } from './generated/newest.ts';
import type { CallOptions, LunaError } from './operation.ts';
import { known } from './unexpected-result.ts';
import { longest, sleep } from './waits.ts';

export type TaskResponse = Extract<GetTaskResponseResult, { status: 200 }>['body'];

export interface WaitForTaskOptions extends Pick<CallOptions, 'signal'> {
  /** Upper bound on the wait: a minute by default, at most 24 hours. */
  readonly timeoutMilliseconds?: number;
  /** Time between two requests for the state, half a second by default. */
  readonly intervalMilliseconds?: number;
  /** Starts a task that waits to be started. Such tasks are destructive. */
  readonly startSuspended?: boolean;
  /** Called with the task after each request for its state, including the last one. */
  readonly onProgress?: (task: Task) => void;
  /** Waits between two requests; a test can replace it. */
  readonly sleep?: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
}

export type TaskOutcome =
  /** The task succeeded; reading its response has deleted it. */
  | { readonly outcome: 'finished'; readonly task: Task; readonly response: TaskResponse }
  /** The task ended with an error. It still exists; getTaskResponse reads its output. */
  | { readonly outcome: 'failed'; readonly task: Task }
  /** The task waits to be started, and `startSuspended` was not set. */
  | { readonly outcome: 'suspended'; readonly task: Task }
  /** The task does not exist, or no longer exists. */
  | { readonly outcome: 'gone' }
  /** The timeout has passed; `task` has the last known state, or is null if no request was answered. */
  | { readonly outcome: 'timeout'; readonly task: Task | null }
  /** The appliance refused to show the task. */
  | { readonly outcome: 'refused'; readonly status: number; readonly error: LunaError };

/**
 * Polls a task until it has ended: the method of the whole client as a function, for a client of a few operations.
 * @example
 * const luna = createSmallClient([createPartition, getTask, getTaskResponse, listTaskActions, listTasks, performTaskAction], options);
 * const made = await luna.createPartition({ hsmid, body: { name: 'keys', hasPso: true } });
 * if (made.status === 202) await waitForTask(luna, made);
 * @throws UnexpectedAnswerError for an answer that the contract does not have, even from a client with `unknown: 'value'`;
 * TypeError when the reference is not that of a task, RangeError for a timeout or an interval out of bounds.
 */
export async function waitForTask(
  operations: TaskOperations,
  reference: TaskReference,
  options: WaitForTaskOptions = {},
): Promise<TaskOutcome> {
  const taskid = taskIdOf(reference);
  const { signal, startSuspended = false } = options;
  const { timeoutMilliseconds = 60_000, intervalMilliseconds = 500 } = options;
  checkMilliseconds('timeoutMilliseconds', timeoutMilliseconds);
  checkMilliseconds('intervalMilliseconds', intervalMilliseconds);
  const deadline = createDeadline(timeoutMilliseconds, signal);
  let task: Task | null = null;
  while (true) {
    const look = await deadline.limit((limited) => lookAt(operations, taskid, limited));
    if (look === 'timeout') return { outcome: 'timeout', task };
    if (look.status === 200 || look.status === 303) options.onProgress?.(look.body);
    if (look.status === 303) return ended(operations, taskid, look.body, { signal });
    if (look.status !== 200) return refusal(look);
    task = look.body;
    const stopped = await begin(operations, taskid, task, deadline, { startSuspended, signal });
    if (stopped !== null) return stopped;
    if (!deadline.allows(intervalMilliseconds)) return { outcome: 'timeout', task };
    await (options.sleep ?? sleep)(intervalMilliseconds, signal);
  }
}

/** The outcome of an ended task. The response of a failed one is not read: reading would remove it. */
async function ended(
  operations: TaskOperations,
  taskid: string,
  task: Task,
  options: CallOptions,
): Promise<TaskOutcome> {
  if (task.state !== 'Finished') return { outcome: 'failed', task };
  const read = await known(operations.getTaskResponse({ taskid }, options));
  return read.status === 200 ? { outcome: 'finished', task, response: read.body } : refusal(read);
}

/** Starts a task that waits for it, if requested; an outcome means that there is nothing to wait for. */
async function begin(
  operations: TaskOperations,
  taskid: string,
  task: Task,
  deadline: Deadline,
  { startSuspended, signal }: CallOptions & { readonly startSuspended: boolean },
): Promise<TaskOutcome | null> {
  if (task.state !== 'Waiting') return null;
  const list = await deadline.limit((limited) =>
    known(operations.listTaskActions({ taskid }, { signal: limited })),
  );
  if (list === 'timeout') return { outcome: 'timeout', task };
  if (list.status !== 200) return refusal(list);
  // A task that waits for anything else, for example a person at the PED, cannot be started.
  if (!list.body.actions.some(({ id }) => id === 'start')) return null;
  if (!startSuspended) return { outcome: 'suspended', task };
  // Without the deadline, because the caller must learn whether something was destroyed. The same applies to a response.
  const started = await known(operations.performTaskAction({ taskid, actionid: 'start' }, { signal }));
  // 409: it has started in the meantime.
  return started.status === 204 || started.status === 409 ? null : refusal(started);
}

function refusal({ status, error }: { status: number; error: LunaError }): TaskOutcome {
  return status === 410 ? { outcome: 'gone' } : { outcome: 'refused', status, error };
}

type Deadline = ReturnType<typeof createDeadline>;

/** Measures time by the clock and by the requested waits, so that a test with its own sleep also ends. */
function createDeadline(milliseconds: number, signal: AbortSignal | undefined) {
  const end = performance.now() + milliseconds;
  let waited = 0;
  return {
    allows(interval: number): boolean {
      // Zero-length waits still count, to avoid an endless loop.
      waited += Math.max(interval, 1);
      return waited <= milliseconds && performance.now() < end;
    },
    /** The result of the work, or 'timeout' when it took longer than the remaining time. */
    async limit<T>(work: (limited: AbortSignal) => Promise<T>): Promise<T | 'timeout'> {
      const over = AbortSignal.timeout(Math.max(1, Math.ceil(end - performance.now())));
      try {
        return await work(signal === undefined ? over : AbortSignal.any([signal, over]));
      } catch (error) {
        if (over.aborted && error === over.reason) return 'timeout';
        throw error;
      }
    },
  };
}

function checkMilliseconds(name: string, value: number): void {
  if (value >= 0 && value <= longest) return;
  throw new RangeError(`${name} must be between 0 and ${longest}`);
}
