// The bodies of answers about tasks.
import type { Task, TaskDetails } from '@lunarest/appliance/tasks';
import { failureDetails } from '../../error-body.ts';
import { timeText } from '../time-text.ts';
import { type OperationId, urlOf } from '../url-of.ts';

export interface TaskBody {
  finishTime: string;
  instance: string;
  responseUrl: string;
  sourceUrl: string;
  startTime: string;
  state: Task['state'];
  details: string;
}

/** A task in the format of the API: all fields are texts, empty until they have a value. */
export function taskBody(task: Task): TaskBody {
  const taskid = task.id;
  return {
    finishTime: timeText(task.finishTime),
    instance: urlOf('getTask', { taskid }),
    responseUrl: urlOf('getTaskResponse', { taskid }),
    // The appliance names operations as the contract does.
    sourceUrl: urlOf(task.source.operation as OperationId, task.source.path),
    startTime: timeText(task.startTime),
    state: task.state,
    details: detailsOf(task.details),
  };
}

/** The response of a complete task: the result of its work, or the reason of its failure. */
export function taskResponseBody({ response, details }: Task): Readonly<Record<string, unknown>> {
  return response ?? { details: detailsOf(details) };
}

function detailsOf(details: TaskDetails): string {
  return typeof details === 'string' ? details : failureDetails(details.failure);
}
