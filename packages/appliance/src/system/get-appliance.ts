/** Shows the appliance itself. */
import type { Operation } from '../operation.ts';
import { done } from '../outcome.ts';
import type { System } from './system.ts';

export const getAppliance: Operation<unknown, System, never> = (state) => done(state, state.system);
