/** Adds a host that receives logs. */
import type { Operation } from '../operation.ts';
import { done, refused } from '../outcome.ts';
import { entryOf } from '../record.ts';
import { withSyslog } from './change-syslog.ts';
import type { RemoteHost } from './syslog.ts';

export interface CreateRemoteHostInput {
  readonly address: string;
  readonly protocol?: RemoteHost['protocol'] | undefined;
  readonly port?: number | undefined;
  readonly mode?: string | undefined;
  readonly name?: string | undefined;
  readonly tls?: boolean | undefined;
}

const portOfSyslog = 514;

export const createRemoteHost: Operation<CreateRemoteHostInput, null, 'SYSLOG_REMOTE_HOST_ALREADY_EXISTS'> = (
  state,
  input,
) => {
  const { address, protocol = 'udp', port = portOfSyslog, mode = 'server', name = '', tls = false } = input;
  const { remoteHosts } = state.syslog;
  if (entryOf(remoteHosts, address) !== undefined) return refused('SYSLOG_REMOTE_HOST_ALREADY_EXISTS');
  const host = { address, protocol, port, mode, name, tls };
  return done(withSyslog(state, { remoteHosts: { ...remoteHosts, [address]: host } }), null);
};
