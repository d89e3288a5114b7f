/** Shows the network settings. */
import type { Operation } from '../operation.ts';
import { done } from '../outcome.ts';

export interface NetworkView {
  readonly hostname: string;
}

export const getNetwork: Operation<unknown, NetworkView, never> = (state) =>
  done(state, { hostname: state.network.hostname });
