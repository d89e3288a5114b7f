/** Lists the logs. */
import type { Operation } from '../operation.ts';
import { done } from '../outcome.ts';

export const listSyslogLogs: Operation<unknown, readonly string[], never> = (state) =>
  done(state, Object.keys(state.syslog.logs));
