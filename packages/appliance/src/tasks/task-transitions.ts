/** The states of tasks and their transitions. */

export type TaskState = 'Waiting' | 'Running' | 'Finished' | 'Error';

/** `start` comes from a caller, `begin` from the appliance itself; the other events end the work. */
export type TaskEvent = 'start' | 'begin' | 'succeed' | 'fail';

/** The transitions of a task as a table. */
export const taskTransitions: Readonly<Record<TaskState, Readonly<Partial<Record<TaskEvent, TaskState>>>>> = {
  Waiting: { start: 'Running', begin: 'Running' },
  Running: { succeed: 'Finished', fail: 'Error' },
  Finished: {},
  Error: {},
};

/** The state after the event, or null when the event cannot happen in this state. */
export function nextTaskState(
  task: { readonly state: TaskState; readonly suspended: boolean },
  event: TaskEvent,
): TaskState | null {
  // A suspended task is destructive: it never begins automatically.
  if (event === 'begin' && task.suspended) return null;
  return taskTransitions[task.state][event] ?? null;
}
