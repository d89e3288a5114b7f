/** Pings a host. */
import type { Operation } from '../operation.ts';
import { done, refused } from '../outcome.ts';
import { isReachable } from './address.ts';

export interface PerformNetworkActionInput {
  readonly actionid: string;
  readonly address: string;
}

export interface Ping {
  /** Seconds; 0 without an answer (decision D-124). */
  readonly time: number;
}

export const performNetworkAction: Operation<
  PerformNetworkActionInput,
  Ping,
  'APPLIANCE_ACTION_DOES_NOT_EXIST'
> = (state, { actionid, address }) => {
  if (actionid !== 'ping') return refused('APPLIANCE_ACTION_DOES_NOT_EXIST');
  return done(state, { time: isReachable(address) ? timeTo(address) : 0 });
};

/** Constant for each host: a few hundred microseconds. */
function timeTo(address: string): number {
  const distance = [...address].reduce((sum, character) => sum + (character.codePointAt(0) ?? 0), 0);
  return (200 + (distance % 500)) / 1_000_000;
}
