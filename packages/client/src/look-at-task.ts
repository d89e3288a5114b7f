// Reads the state of a task, also where the platform hides the answer of a finished one.
import { UnexpectedAnswerError } from '#errors';
import type { GetTaskResult, NewestOperations } from './generated/newest.ts';

type Look = GetTaskResult | Exclude<Awaited<ReturnType<NewestOperations['listTasks']>>, { status: 200 }>;

/**
 * The answer of getTask. A browser hides a 303, which is the answer of a finished task; the list of all tasks
 * then has its state.
 * @throws UnexpectedAnswerError when the list does not have it either.
 */
export async function lookAt(
  operations: Pick<NewestOperations, 'getTask' | 'listTasks'>,
  taskid: string,
  signal: AbortSignal,
): Promise<Look> {
  try {
    return await operations.getTask({ taskid }, { signal });
  } catch (error) {
    if (!(error instanceof UnexpectedAnswerError) || error.status !== 0) throw error;
    const list = await operations.listTasks({}, { signal });
    if (list.status !== 200) return list;
    const task = list.body.tasks.find(({ instance }) => instance.endsWith(`/tasks/${taskid}`));
    if (task === undefined) throw error;
    return { status: 303, headers: { location: task.responseUrl }, body: task };
  }
}
