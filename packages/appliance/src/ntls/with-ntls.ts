/** Functions that write NTLS into the state. */
import type { ApplianceState } from '../state.ts';
import type { Ntls, NtlsClient } from './ntls.ts';

export function withNtls(state: ApplianceState, changes: Partial<Ntls>): ApplianceState {
  return { ...state, ntls: { ...state.ntls, ...changes } };
}

export function withClient(state: ApplianceState, client: NtlsClient): ApplianceState {
  return withNtls(state, { clients: { ...state.ntls.clients, [client.clientID]: client } });
}
