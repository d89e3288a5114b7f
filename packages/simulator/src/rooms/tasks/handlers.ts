// Room tasks: showing and starting waiting work, and reading its result.
import {
  deleteTasks,
  getTask,
  getTaskResponse,
  listTaskActions,
  listTasks,
  performTaskAction,
  type Task,
  type TaskDetails,
} from '@lunarest/appliance/tasks';
import type { NewestHandlers } from '@lunarest/contract';
import type { Context } from '../../context.ts';
import { failureDetails } from '../../error-body.ts';
import { timeText } from '../time-text.ts';
import { actionList, type OperationId, urlOf } from '../url-of.ts';
import { changedAnswer, doneAnswer } from '../work-answer.ts';

export const taskHandlers: Pick<
  NewestHandlers<Context>,
  'listTasks' | 'deleteTasks' | 'getTask' | 'getTaskResponse' | 'listTaskActions' | 'performTaskAction'
> = {
  listTasks: (_request, context) =>
    context.perform(listTasks, {}, (tasks) => ({ status: 200, body: { tasks: tasks.map(taskBody) } })),

  deleteTasks: (_request, context) => context.perform(deleteTasks, {}, doneAnswer),

  getTask: ({ path }, context) =>
    context.perform(getTask, path, ({ task, complete }) =>
      complete
        ? { status: 303, headers: { Location: urlOf('getTaskResponse', path) }, body: taskBody(task) }
        : { status: 200, body: taskBody(task) },
    ),

  getTaskResponse: ({ path }, context) =>
    context.perform(getTaskResponse, path, (task) => ({ status: 200, body: taskResponseBody(task) })),

  listTaskActions: ({ path }, context) =>
    context.perform(listTaskActions, path, (ids) => ({
      status: 200,
      body: actionList(ids, 'performTaskAction', path),
    })),

  performTaskAction: ({ path }, context) =>
    context.perform(performTaskAction, path, () => changedAnswer({ kind: 'task', taskid: path.taskid })),
};

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
function taskResponseBody({ response, details }: Task): Readonly<Record<string, unknown>> {
  return response ?? { details: detailsOf(details) };
}

function detailsOf(details: TaskDetails): string {
  return typeof details === 'string' ? details : failureDetails(details.failure);
}
