/** Reads a log. */
import type { Operation } from '../operation.ts';
import { done, refused } from '../outcome.ts';
import { entryOf } from '../record.ts';
import type { ApplianceState } from '../state.ts';
import { keptLines, logLine } from './write-log.ts';

export interface SyslogLogPath {
  readonly logid: string;
}

export interface SyslogLog {
  readonly id: string;
  /** The oldest first. */
  readonly lines: string[];
}

const ownLog = 'lunalogs';
const ownEntry = { facility: 'local5', level: 'info' };

export const getSyslogLog: Operation<SyslogLogPath, SyslogLog, 'SYSLOG_LOG_DOES_NOT_EXIST'> = (
  state,
  { logid },
) => {
  const lines = entryOf(state.syslog.logs, logid);
  if (lines === undefined) return refused('SYSLOG_LOG_DOES_NOT_EXIST');
  return done(state, { id: logid, lines: logid === ownLog ? ownLines(state) : [...lines] });
};

/** The log of the machine itself, which users write to. */
function ownLines(state: ApplianceState): string[] {
  return state.machine.log
    .slice(-keptLines)
    .map(({ at, user, message }) => logLine(state, at, { ...ownEntry, process: user, message }));
}
