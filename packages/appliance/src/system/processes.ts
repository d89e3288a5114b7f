/** Processes of the appliance. */
import { done, type Operation } from '../operation.ts';
import { serviceIds, servicePrograms } from '../services/service.ts';
import type { ApplianceState } from '../state.ts';

/** A running process: one of the appliance's own programs, or that of a running service. */
export interface Process {
  readonly id: string;
  readonly command: string;
  /** In kilobytes. */
  readonly memory: number;
}

const ownProcesses: readonly Process[] = [
  { id: '1', command: 'init', memory: 11_800 },
  { id: '412', command: 'hsmd', memory: 87_400 },
  { id: '418', command: 'lunashd', memory: 26_300 },
];

const firstOfServices = 1000;

export function processesOf({ services }: ApplianceState): readonly Process[] {
  const ofServices = serviceIds.flatMap((id, index) => {
    const { running, starts } = services[id];
    // Each start has a unique number.
    const number = firstOfServices + starts * serviceIds.length + index;
    return running ? [{ id: String(number), ...servicePrograms[id] }] : [];
  });
  return [...ownProcesses, ...ofServices];
}

/** Lists the running processes of the appliance. */
export const listProcesses: Operation<unknown, readonly Process[], never> = (state) =>
  done(state, processesOf(state));
