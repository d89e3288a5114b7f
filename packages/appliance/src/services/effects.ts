/** The effects of tasks on services. */
import { noSessions } from '../auth/session-table.ts';
import type { ApplianceState } from '../state.ts';
import { type Effect, effective } from '../tasks/effect.ts';
import { type ServiceId, withService, withStarted } from './service.ts';

/** Starts, stops or restarts a service. */
export const actOnService: Effect<'actOnService'> = (state, { serviceid, actionid }) => {
  if (actionid === 'stop') return effective(withService(state, serviceid, { running: false }));
  if (actionid === 'restart') return effective(afterRestart(withStarted(state, serviceid), serviceid));
  return effective(state.services[serviceid].running ? state : withStarted(state, serviceid));
};

function afterRestart(state: ApplianceState, id: ServiceId): ApplianceState {
  // The web server holds the sessions.
  if (id === 'webserver') return { ...state, sessions: noSessions };
  return id === 'network' && state.services.ctc.running ? withStarted(state, 'ctc') : state;
}
