/** Changes the host name of the appliance. */
import type { Operation } from '../operation.ts';
import { done, refused } from '../outcome.ts';
import { withNetwork } from './change-network-state.ts';
import { isHostName } from './host-name.ts';

export interface ChangeNetworkInput {
  readonly hostname?: string | undefined;
}

export const changeNetwork: Operation<ChangeNetworkInput, null, 'APPLIANCE_INVALID_VALUE_SPECIFIED'> = (
  state,
  { hostname },
) => {
  if (hostname === undefined) return done(state, null);
  if (!isHostName(hostname)) return refused('APPLIANCE_INVALID_VALUE_SPECIFIED');
  return done(withNetwork(state, { hostname }), null);
};
