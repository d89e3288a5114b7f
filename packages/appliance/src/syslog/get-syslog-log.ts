/** Reads a log. */
import type { Operation } from '../operation.ts';
import { done, refused } from '../outcome.ts';
import { entryOf } from '../record.ts';

export interface SyslogLogPath {
  readonly logid: string;
}

export interface SyslogLog {
  readonly id: string;
  /** The oldest first. */
  readonly lines: string[];
}

export const getSyslogLog: Operation<SyslogLogPath, SyslogLog, 'SYSLOG_LOG_DOES_NOT_EXIST'> = (
  state,
  { logid },
) => {
  const lines = entryOf(state.syslog.logs, logid);
  if (lines === undefined) return refused('SYSLOG_LOG_DOES_NOT_EXIST');
  return done(state, { id: logid, lines: [...lines] });
};
