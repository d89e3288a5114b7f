/** Remote hosts of syslog. */
import { refuseMore } from '../capacity.ts';
import { done, type Operation, refused } from '../operation.ts';
import { entryOf } from '../record.ts';
import { type RemoteHost, withSyslog } from './syslog.ts';

/** Lists the hosts that receive logs. */
export const listRemoteHosts: Operation<unknown, readonly RemoteHost[], never> = (state) =>
  done(state, Object.values(state.syslog.remoteHosts));

interface CreateRemoteHostInput {
  readonly address: string;
  readonly protocol?: RemoteHost['protocol'] | undefined;
  readonly port?: number | undefined;
  readonly mode?: string | undefined;
  readonly name?: string | undefined;
  readonly tls?: boolean | undefined;
}

const portOfSyslog = 514;

/** Adds a host that receives logs. */
export const createRemoteHost: Operation<
  CreateRemoteHostInput,
  null,
  'FRAMEWORK_BAD_REQUEST' | 'SYSLOG_REMOTE_HOST_ALREADY_EXISTS'
> = (state, input) => {
  const { address, protocol = 'udp', port = portOfSyslog, mode = 'server', name = '', tls = false } = input;
  const { remoteHosts } = state.syslog;
  if (entryOf(remoteHosts, address) !== undefined) return refused('SYSLOG_REMOTE_HOST_ALREADY_EXISTS');
  const refusal = refuseMore('remote hosts', remoteHosts);
  if (refusal !== null) return refusal;
  const host = { address, protocol, port, mode, name, tls };
  return done(withSyslog(state, { remoteHosts: { ...remoteHosts, [address]: host } }), null);
};
