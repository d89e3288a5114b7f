/** The logs of the appliance. */
import type { Environment } from '../environment.ts';
import { withNewest } from '../newest.ts';
import { done, type Operation, refused } from '../operation.ts';
import { entryOf } from '../record.ts';
import type { ApplianceState } from '../state.ts';
import { applianceNow } from '../time/clock.ts';
import { isoSecond, withSyslog } from './syslog.ts';

interface LogEntry {
  readonly facility: string;
  readonly level: string;
  readonly process: string;
  readonly message: string;
}

/** Upper bound on the lines of a log; this API does not read older ones. */
const keptLines = 200;

/** Appends a line to a log, which is created if missing. */
export function writeLog(
  state: ApplianceState,
  logid: string,
  entry: LogEntry,
  env: Environment,
): ApplianceState {
  const line = logLine(state, applianceNow(state, env), entry);
  const lines = withNewest(entryOf(state.syslog.logs, logid) ?? [], line, keptLines);
  return withSyslog(state, { logs: { ...state.syslog.logs, [logid]: lines } });
}

/** An entry as a line of a log, at a moment in milliseconds since the epoch. */
function logLine(
  { network }: ApplianceState,
  moment: number,
  { facility, level, process, message }: LogEntry,
): string {
  return `${isoSecond(moment)} ${network.hostname} ${facility} ${level} ${process}: ${message}`;
}

/** Lists the logs. */
export const listSyslogLogs: Operation<unknown, readonly string[], never> = (state) =>
  done(state, Object.keys(state.syslog.logs));

interface SyslogLog {
  readonly id: string;
  /** The oldest first. */
  readonly lines: string[];
}

const ownLog = 'lunalogs';
const ownEntry = { facility: 'local5', level: 'info' };

/** Reads a log. */
export const getSyslogLog: Operation<{ readonly logid: string }, SyslogLog, 'SYSLOG_LOG_DOES_NOT_EXIST'> = (
  state,
  { logid },
) => {
  const lines = entryOf(state.syslog.logs, logid);
  if (lines === undefined) return refused('SYSLOG_LOG_DOES_NOT_EXIST');
  return done(state, { id: logid, lines: logid === ownLog ? ownLines(state) : [...lines] });
};

/** The lines of `lunalogs`, which users write. */
function ownLines(state: ApplianceState): string[] {
  return state.machine.log
    .slice(-keptLines)
    .map(({ at, user, message }) => logLine(state, at, { ...ownEntry, process: user, message }));
}
