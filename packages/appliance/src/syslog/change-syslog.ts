/** The function that writes syslog into the state. */
import type { ApplianceState } from '../state.ts';
import type { Syslog } from './syslog.ts';

export function withSyslog(state: ApplianceState, changes: Partial<Syslog>): ApplianceState {
  return { ...state, syslog: { ...state.syslog, ...changes } };
}
