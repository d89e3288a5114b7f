/** The progress of tasks: at the next request, after a time, or only by a step from outside. */
import { entryOf, withoutEntry } from '../record.ts';
import type { ApplianceState } from '../state.ts';

export type TaskProgress =
  | { readonly mode: 'immediate' }
  | { readonly mode: 'time'; readonly milliseconds: number }
  | { readonly mode: 'manual' };

export function setTaskProgress(state: ApplianceState, progress: TaskProgress): ApplianceState {
  return { ...state, taskProgress: progress };
}

/** Applies to the tasks of an operation, named by operationId; null restores the common progress setting. */
export function setTaskProgressOf(
  state: ApplianceState,
  operation: string,
  progress: TaskProgress | null,
): ApplianceState {
  const others = withoutEntry(state.taskProgressOf, operation);
  return { ...state, taskProgressOf: progress === null ? others : { ...others, [operation]: progress } };
}

/** The progress setting for the tasks of an operation. */
export function progressOf(state: ApplianceState, operation: string): TaskProgress {
  return entryOf(state.taskProgressOf, operation) ?? state.taskProgress;
}
