/** The state with one service changed, started or stopped. */
import type { ApplianceState } from '../state.ts';
import type { Service, ServiceId } from './service.ts';

export function withService(state: ApplianceState, id: ServiceId, changes: Partial<Service>): ApplianceState {
  return { ...state, services: { ...state.services, [id]: { ...state.services[id], ...changes } } };
}

/** A new process, which replaces a running one. */
export function withStarted(state: ApplianceState, id: ServiceId): ApplianceState {
  return withService(state, id, { running: true, starts: state.services[id].starts + 1 });
}
