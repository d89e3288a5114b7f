/** How tasks move on: at the next request, after a time, or only when told to. */
import type { ApplianceState } from '../state.ts';

export type TaskProgress =
  | { readonly mode: 'immediate' }
  | { readonly mode: 'time'; readonly milliseconds: number }
  | { readonly mode: 'manual' };

export function setTaskProgress(state: ApplianceState, progress: TaskProgress): ApplianceState {
  return { ...state, taskProgress: progress };
}
