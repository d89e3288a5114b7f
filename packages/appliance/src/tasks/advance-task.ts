/** Moves one task one step through its transition table. */
import type { Environment } from '../environment.ts';
import type { ApplianceState } from '../state.ts';
import type { StoredTask, TaskDetails } from './task.ts';
import { runWork } from './task-effects.ts';
import { nextTaskState, type TaskEvent } from './task-transitions.ts';

/** Starts a waiting task; null when the task does not accept the event. */
export function runTask(
  state: ApplianceState,
  task: StoredTask,
  event: Extract<TaskEvent, 'start' | 'begin'>,
  at: number,
): ApplianceState | null {
  const next = nextTaskState(task, event);
  if (next === null) return null;
  return withTask(state, { ...task, state: next, startTime: at, details: 'Running.' });
}

/** Does the work of a running task and completes it; null when the task is not running. */
export function completeTask(
  state: ApplianceState,
  task: StoredTask,
  at: number,
  env: Environment,
): ApplianceState | null {
  const next = nextTaskState(task, 'succeed');
  if (next === null) return null;
  const result = runWork(state, task.work, env);
  if (result.ok) {
    const { response } = result;
    return withTask(result.state, { ...task, state: next, finishTime: at, details: 'Finished.', response });
  }
  return failTask(state, task, at, result.details);
}

/** Ends a running task with an error; null when the task is not running. */
export function failTask(
  state: ApplianceState,
  task: StoredTask,
  at: number,
  details: TaskDetails,
): ApplianceState | null {
  const next = nextTaskState(task, 'fail');
  if (next === null) return null;
  return withTask(state, { ...task, state: next, finishTime: at, details });
}

function withTask(state: ApplianceState, task: StoredTask): ApplianceState {
  return { ...state, tasks: { ...state.tasks, [task.id]: task } };
}
