/** How tasks move on: at the next request, after a time, or only by a step from outside. */
import { entryOf, withoutEntry } from '../record.ts';
import type { ApplianceState } from '../state.ts';

export type TaskProgress =
  | { readonly mode: 'immediate' }
  | { readonly mode: 'time'; readonly milliseconds: number }
  | { readonly mode: 'manual' };

export function setTaskProgress(state: ApplianceState, progress: TaskProgress): ApplianceState {
  return { ...state, taskProgress: progress };
}

/** Applies to the tasks that an operation, named by operationId, makes; null applies the progress of all again. */
export function setTaskProgressOf(
  state: ApplianceState,
  operation: string,
  progress: TaskProgress | null,
): ApplianceState {
  const others = withoutEntry(state.taskProgressOf, operation);
  return { ...state, taskProgressOf: progress === null ? others : { ...others, [operation]: progress } };
}

/** How the tasks of an operation move on. */
export function progressOf(state: ApplianceState, operation: string): TaskProgress {
  return entryOf(state.taskProgressOf, operation) ?? state.taskProgress;
}
