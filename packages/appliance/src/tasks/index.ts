/** Room tasks: work that waits for a person or takes longer than its request. */

export { type EndedTask, failTaskById, finishTaskById, settleTasks, stepTasks } from './settle-tasks.ts';
export { deleteTasks, getTask, getTaskResponse, listTasks } from './show-task.ts';
export {
  setTaskProgress,
  setTaskProgressOf,
  type Task,
  type TaskDetails,
  type TaskProgress,
} from './task.ts';
export { listTaskActions, performTaskAction } from './task-actions.ts';
