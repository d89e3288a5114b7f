// Room tasks: showing and starting waiting work, and reading its result.
import {
  deleteTasks,
  getTask,
  getTaskResponse,
  listTaskActions,
  listTasks,
  performTaskAction,
} from '@lunarest/appliance/tasks';
import type { NewestHandlers } from '@lunarest/contract';
import type { Context } from '../../context.ts';
import { actionList, urlOf } from '../url-of.ts';
import { changedAnswer, doneAnswer } from '../work-answer.ts';
import { taskBody, taskResponseBody } from './task-body.ts';

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
