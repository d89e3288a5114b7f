/** Writes a line to a log. */
import type { Environment } from '../environment.ts';
import { entryOf } from '../record.ts';
import type { ApplianceState } from '../state.ts';
import { applianceNow } from '../time/clock.ts';
import { withSyslog } from './change-syslog.ts';
import { isoSecond } from './iso-second.ts';

export interface LogEntry {
  readonly facility: string;
  readonly level: string;
  readonly process: string;
  readonly message: string;
}

/** Upper bound on the lines kept: older lines are in files that this API does not read. */
export const keptLines = 200;

/** The state with one more line; a missing log is created. */
export function writeLog(
  state: ApplianceState,
  logid: string,
  entry: LogEntry,
  env: Environment,
): ApplianceState {
  const line = logLine(state, applianceNow(state, env), entry);
  const lines = [...(entryOf(state.syslog.logs, logid) ?? []), line].slice(-keptLines);
  return withSyslog(state, { logs: { ...state.syslog.logs, [logid]: lines } });
}

/** An entry as a line of a log, at a moment in milliseconds since the epoch. */
export function logLine(
  { network }: ApplianceState,
  moment: number,
  { facility, level, process, message }: LogEntry,
): string {
  return `${isoSecond(moment)} ${network.hostname} ${facility} ${level} ${process}: ${message}`;
}
