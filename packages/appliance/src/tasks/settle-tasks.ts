/** Advances tasks by the chosen progress setting; the server calls it before each request. */
import type { Environment } from '../environment.ts';
import type { ApplianceState } from '../state.ts';
import { completeTask, runTask } from './advance-task.ts';
import type { StoredTask } from './task.ts';
import { progressOf } from './task-progress.ts';

export function settleTasks(state: ApplianceState, env: Environment): ApplianceState {
  return Object.keys(state.tasks).reduce((settled, id) => settleTask(settled, id, env), state);
}

/** Moves every task that may move by exactly one step, with any progress setting. */
export function stepTasks(state: ApplianceState, env: Environment): ApplianceState {
  return Object.keys(state.tasks).reduce((stepped, id) => {
    const task = stepped.tasks[id];
    return task === undefined ? stepped : (advance(stepped, task, env.now(), env) ?? stepped);
  }, state);
}

function advance(
  state: ApplianceState,
  task: StoredTask,
  at: number,
  env: Environment,
): ApplianceState | null {
  return runTask(state, task, 'begin', at) ?? completeTask(state, task, at, env);
}

function settleTask(state: ApplianceState, id: string, env: Environment): ApplianceState {
  const waiting = state.tasks[id];
  if (waiting === undefined) return state;
  const progress = progressOf(state, waiting.source.operation);
  if (progress.mode === 'manual') return state;
  const duration = progress.mode === 'time' ? progress.milliseconds : 0;
  // Records the times at which the steps were due, not the time of this call.
  const running = runTask(state, waiting, 'begin', waiting.createdAt) ?? state;
  const task = running.tasks[id];
  if (task === undefined || task.startTime === null) return running;
  const due = task.startTime + duration;
  return due > env.now() ? running : (completeTask(running, task, due, env) ?? running);
}
