/** Writes a log line of a given facility and level, to test the sending of traps. */
import type { Operation } from '../operation.ts';
import { done } from '../outcome.ts';
import { writeLog } from '../syslog/write-log.ts';

export interface PerformSnmpTrapTestInput {
  readonly logFacility: string;
  readonly logLevel: string;
  readonly process: string;
  readonly message: string;
  /** Whether the line has a process number. */
  readonly pid?: boolean | undefined;
}

/** The number of an arbitrary process. */
const processNumber = 4711;

export const performSnmpTrapTest: Operation<PerformSnmpTrapTestInput, null, never> = (state, input, env) => {
  const { logFacility: facility, logLevel: level, message, pid = false } = input;
  const process = pid ? `${input.process}[${processNumber}]` : input.process;
  return done(writeLog(state, 'messages', { facility, level, process, message }, env), null);
};
