/** The machine: its processor and its memory. */
import { day, uptime } from '../elapsed.ts';
import type { Environment } from '../environment.ts';
import { done, type Operation } from '../operation.ts';
import { processesOf } from './processes.ts';

/** The appliance as a machine: its time of start, its certificate and its log. */
export interface Machine {
  /** Milliseconds since the epoch. */
  readonly bootedAt: number;
  readonly certificate: ApplianceCertificate;
  /** The oldest line first. */
  readonly log: readonly LogLine[];
}

export interface ApplianceCertificate {
  /** Null for the appliance's own host name. */
  readonly address: string | null;
  /** Milliseconds since the epoch. */
  readonly notBefore: number;
  readonly notAfter: number;
}

export interface LogLine {
  /** Milliseconds since the epoch, by the clock of the appliance. */
  readonly at: number;
  readonly user: string;
  readonly message: string;
}

const daysSinceBoot = 12;
const daysOfCertificate = 3650;

/** A machine that has been running for some days. */
export function initialMachine(env: Environment): Machine {
  const bootedAt = env.now() - daysSinceBoot * day;
  const certificate = { address: null, notBefore: bootedAt, notAfter: bootedAt + daysOfCertificate * day };
  return { bootedAt, certificate, log: [] };
}

interface CpuView {
  readonly cores: number;
  /** In percent. */
  readonly load: number;
  /** In seconds. */
  readonly uptime: number;
}

const cores = 4;
const loadOfProcess = 0.5;
const loadOfTask = 20;

/** Shows the load of the processor and the uptime of the appliance. */
export const getCpu: Operation<unknown, CpuView, never> = (state, _input, env) => {
  const atWork = Object.values(state.tasks).filter((task) => task.state === 'Running').length;
  const load = Math.min(100, processesOf(state).length * loadOfProcess + atWork * loadOfTask);
  const seconds = Math.floor(uptime(state.machine.bootedAt, env.now()) / 1000);
  return done(state, { cores, load, uptime: seconds });
};

/** In kilobytes. */
interface MemoryView {
  readonly total: number;
  readonly used: number;
  readonly free: number;
}

const total = 8_010_752;
const kernel = 512_000;

/** Shows the memory: the use by processes and kernel, and the free rest. */
export const getMemory: Operation<unknown, MemoryView, never> = (state) => {
  const used = processesOf(state).reduce((sum, { memory }) => sum + memory, kernel);
  return done(state, { total, used, free: total - used });
};
