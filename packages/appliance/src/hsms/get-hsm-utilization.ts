/** Shows the uptime of the HSM, and its busy share. */
import type { Operation } from '../operation.ts';
import { done } from '../outcome.ts';
import { millisecondsOfWork } from './activity.ts';
import { findHsm, type HsmPath } from './find-hsm.ts';
import { binsOf } from './get-hsm-metrics.ts';
import type { Hsm } from './hsm.ts';

export interface HsmUtilization {
  /** Milliseconds since the epoch. */
  readonly resetTime: number;
  /** Seconds. */
  readonly upTime: number;
  readonly idleTime: number;
  /** Percent, with two decimals. */
  readonly utilization: number;
}

export const getHsmUtilization: Operation<HsmPath, HsmUtilization, 'HSMPLUGIN_INVALID_HSM'> = (
  state,
  input,
  env,
) => {
  const hsm = findHsm(state, input);
  if (!hsm.ok) return hsm;
  const { startedAt } = hsm.value.activity;
  const up = Math.max(0, env.now() - startedAt);
  // The busy time of an HSM started at this moment cannot exceed its uptime.
  const busy = Math.min(up, workOf(hsm.value) * millisecondsOfWork);
  return done(state, {
    resetTime: startedAt,
    upTime: Math.floor(up / 1000),
    idleTime: Math.floor((up - busy) / 1000),
    utilization: up === 0 ? 0 : Math.round((busy / up) * 10_000) / 100,
  });
};

function workOf(hsm: Hsm): number {
  const requests = binsOf(Object.values(hsm.partitions).map((partition) => partition.requests));
  return requests.reduce((sum, bin) => sum + bin.requests, hsm.activity.commands);
}
