// Operations whose reading has side effects, which a verification omits.
import type { OperationDescription } from '@lunarest/contract';

/** Reading the response of a task deletes the task. */
const deleting = 'getTaskResponse';

/** Whether the operation only reads: some leave the reading to a task that they start. */
export function onlyReads({ id, method, task }: OperationDescription): boolean {
  return method === 'get' && task === null && id !== deleting;
}
