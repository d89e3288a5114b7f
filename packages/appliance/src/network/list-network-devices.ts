/** Lists the network devices. */
import type { Operation } from '../operation.ts';
import { done } from '../outcome.ts';

export const listNetworkDevices: Operation<unknown, readonly string[], never> = (state) =>
  done(state, Object.keys(state.network.devices));
