// What can be read only by changing something, so that a verification leaves it alone.
import type { OperationDescription } from '@lunarest/contract';

/** Reading the response of a task deletes the task. */
const deleting = 'getTaskResponse';

/** Whether the operation reads, and does nothing else: some leave the reading to a task that they start. */
export function onlyReads({ id, method, task }: OperationDescription): boolean {
  return method === 'get' && task === null && id !== deleting;
}
