/** Ends one task from outside the API, with any progress setting. */
import type { Environment } from '../environment.ts';
import { entryOf } from '../record.ts';
import type { ApplianceState } from '../state.ts';
import { completeTask, failTask, runTask } from './advance-task.ts';

/** The result of ending a task; `complete` for a task that had already ended. */
export type EndedTask = ApplianceState | 'absent' | 'complete';

/**
 * Starts a waiting task, even a suspended one, does its work and completes it. Work that is no longer
 * possible fails.
 */
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
