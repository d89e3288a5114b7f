/** The one way in which syslog is written. */
import type { ApplianceState } from '../state.ts';
import type { Syslog } from './syslog.ts';

export function withSyslog(state: ApplianceState, changes: Partial<Syslog>): ApplianceState {
  return { ...state, syslog: { ...state.syslog, ...changes } };
}
