// Finds a task: its id in a reference, and its state on the appliance.
import { UnexpectedAnswerError } from '#errors';
import type { GetTaskResult, NewestOperations } from './generated/newest.ts';
import { known, type WithUnexpected } from './unexpected-result.ts';

/** The operations that a wait for a task needs, with either setting of `unknown`. */
export type TaskOperations = WithUnexpected<
  Pick<
    NewestOperations,
    'getTask' | 'getTaskResponse' | 'listTaskActions' | 'listTasks' | 'performTaskAction'
  >
>;

/** A reference to a task: an id, an address (`/tasks/5`), or a result whose `location` header is one. */
export type TaskReference = string | { readonly headers: { readonly location: string } };

/**
 * The id of the task.
 * @throws TypeError for a reference without a task id.
 */
export function taskIdOf(reference: TaskReference): string {
  const text = typeof reference === 'string' ? reference : reference?.headers?.location;
  // The message omits the value, because an answer may contain a secret.
  if (typeof text !== 'string')
    throw new TypeError('waitForTask needs an id, a Location or a result that has one');
  if (!text.includes('/')) return text;
  const id = /^(?:https?:\/\/[^/]+)?(?:\/[^/]+)*\/tasks\/([^/?#]+)\/?$/.exec(text)?.[1];
  try {
    if (id !== undefined) return decodeURIComponent(id);
  } catch {
    // The percent signs are malformed.
  }
  throw new TypeError(`${text} is not the address of a task`);
}

type Look = GetTaskResult | Exclude<Awaited<ReturnType<NewestOperations['listTasks']>>, { status: 200 }>;

/**
 * The answer of getTask. A browser hides 303, the status of a finished task; the state then comes from the list of all tasks.
 * @throws UnexpectedAnswerError when the list does not have it either.
 */
export async function lookAt(
  operations: Pick<TaskOperations, 'getTask' | 'listTasks'>,
  taskid: string,
  signal: AbortSignal,
): Promise<Look> {
  try {
    return await known(operations.getTask({ taskid }, { signal }));
  } catch (error) {
    if (!(error instanceof UnexpectedAnswerError) || error.status !== 0) throw error;
    const list = await known(operations.listTasks({}, { signal }));
    if (list.status !== 200) return list;
    const task = list.body.tasks.find(({ instance }) => instance.endsWith(`/tasks/${taskid}`));
    if (task === undefined) throw error;
    return { status: 303, headers: { location: task.responseUrl }, body: task };
  }
}
