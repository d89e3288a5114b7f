/** Shows the load of the processor and the uptime of the appliance. */
import type { Operation } from '../operation.ts';
import { done } from '../outcome.ts';
import { processesOf } from './processes.ts';

export interface CpuView {
  readonly cores: number;
  /** In percent. */
  readonly load: number;
  /** In seconds. */
  readonly uptime: number;
}

const cores = 4;
const loadOfProcess = 0.5;
const loadOfTask = 20;

export const getCpu: Operation<unknown, CpuView, never> = (state, _input, env) => {
  const atWork = Object.values(state.tasks).filter((task) => task.state === 'Running').length;
  const load = Math.min(100, processesOf(state).length * loadOfProcess + atWork * loadOfTask);
  const uptime = Math.floor((env.now() - state.machine.bootedAt) / 1000);
  return done(state, { cores, load, uptime });
};
