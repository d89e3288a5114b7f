/** Room tasks: work that waits for a person or takes longer than its request. */
export { deleteTasks } from './delete-tasks.ts';
export { type EndedTask, failTaskById, finishTaskById } from './end-task.ts';
export { getTask } from './get-task.ts';
export { getTaskResponse } from './get-task-response.ts';
export { listTaskActions } from './list-task-actions.ts';
export { listTasks } from './list-tasks.ts';
export { performTaskAction } from './perform-task-action.ts';
export { settleTasks, stepTasks } from './settle-tasks.ts';
export type { Task, TaskDetails } from './task.ts';
export { setTaskProgress, setTaskProgressOf, type TaskProgress } from './task-progress.ts';
