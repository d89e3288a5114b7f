/** Lists the hosts that receive logs. */
import type { Operation } from '../operation.ts';
import { done } from '../outcome.ts';
import type { RemoteHost } from './syslog.ts';

export const listRemoteHosts: Operation<unknown, readonly RemoteHost[], never> = (state) =>
  done(state, Object.values(state.syslog.remoteHosts));
