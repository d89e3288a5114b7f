/** Lists the HSMs of the appliance: always exactly one. */
import type { Operation } from '../operation.ts';
import { done } from '../outcome.ts';

export interface HsmStub {
  readonly id: string;
}

export const listHsms: Operation<unknown, readonly HsmStub[], never> = (state) =>
  done(state, [{ id: state.hsm.id }]);
