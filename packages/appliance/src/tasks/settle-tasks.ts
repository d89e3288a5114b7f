/** Advances tasks by time, by requests and by steps from outside. */
import { timeBetween } from '../elapsed.ts';
import type { Environment } from '../environment.ts';
import { entryOf } from '../record.ts';
import type { ApplianceState } from '../state.ts';
import { progressOf, type StoredTask, type TaskDetails } from './task.ts';
import { runWork } from './task-effects.ts';
import { nextTaskState, type TaskEvent } from './task-transitions.ts';

/** Advances tasks by the chosen progress setting; the server calls it before each request. */
export function settleTasks(state: ApplianceState, env: Environment): ApplianceState {
  return Object.keys(state.tasks).reduce((settled, id) => settleTask(settled, id, env), state);
}

/** Advances every task that can advance by one step, with any progress setting. */
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
  if (timeBetween(task.startTime, env.now()) < duration) return running;
  return completeTask(running, task, task.startTime + duration, env) ?? running;
}

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
function completeTask(
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
function failTask(
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

/** The result of ending a task; `complete` for a task that had already ended. */
export type EndedTask = ApplianceState | 'absent' | 'complete';

/** Starts a waiting task, even a suspended one, does its work and completes it. Work that is no longer possible fails. */
export function finishTaskById(state: ApplianceState, id: string, env: Environment): EndedTask {
  const running = runningTask(state, id, env);
  if (typeof running === 'string') return running;
  return completeTask(running.state, running.task, env.now(), env) ?? 'complete';
}

/** Starts a waiting task and ends it with an error with this message; its work is not done. */
export function failTaskById(
  state: ApplianceState,
  id: string,
  message: string,
  env: Environment,
): EndedTask {
  const running = runningTask(state, id, env);
  if (typeof running === 'string') return running;
  return failTask(running.state, running.task, env.now(), message) ?? 'complete';
}

function runningTask(state: ApplianceState, id: string, env: Environment) {
  const known = entryOf(state.tasks, id);
  if (known === undefined) return 'absent';
  const started = runTask(state, known, 'start', env.now()) ?? state;
  const task = entryOf(started.tasks, id);
  return task?.state === 'Running' ? { state: started, task } : 'complete';
}
