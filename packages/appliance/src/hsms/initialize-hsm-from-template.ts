/** Initializes the HSM with the policies of a template, as in later releases of the API. */
import type { Operation } from '../operation.ts';
import { refused } from '../outcome.ts';
import type { Work } from '../target.ts';
import { findHsm } from './find-hsm.ts';
import { type InitializeHsmFailure, type InitializeHsmInput, initializeHsm } from './initialize-hsm.ts';

export interface InitializeHsmFromTemplateInput extends InitializeHsmInput {
  /** Name of a policy template among the caller's files. */
  readonly pptFile?: string;
}

export const initializeHsmFromTemplate: Operation<
  InitializeHsmFromTemplateInput,
  Work,
  InitializeHsmFailure | 'HSMPLUGIN_INVALID_FILENAME'
> = (state, input, env) => {
  const hsm = findHsm(state, input);
  if (!hsm.ok) return hsm;
  // No user of this appliance has files on it, so no name is valid.
  if (input.pptFile) return refused('HSMPLUGIN_INVALID_FILENAME');
  return initializeHsm(state, input, env);
};
