/** Changes the given settings of the web server. */
import type { Operation } from '../operation.ts';
import { done, refused } from '../outcome.ts';
import type { WebServer } from './web-server.ts';
import { areWebServerCiphers } from './web-server-ciphers.ts';

export type ChangeWebServerInput = Partial<Omit<WebServer, 'blocklist'>>;

const netDevices = ['eth0', 'eth1', 'eth2', 'eth3', 'bond0', 'bond1', 'all', 'all_ipv4'];

export const changeWebServer: Operation<ChangeWebServerInput, null, 'FRAMEWORK_BAD_REQUEST'> = (
  state,
  { caller: _, ...changes },
) => {
  const { cipherList, netDevice } = changes;
  if (cipherList !== undefined && !areWebServerCiphers(cipherList))
    return refused(
      'FRAMEWORK_BAD_REQUEST',
      'The list names a cipher suite that the web server does not have.',
    );
  if (netDevice !== undefined && !netDevices.includes(netDevice))
    return refused('FRAMEWORK_BAD_REQUEST', 'The appliance has no such network device.');
  return done({ ...state, webServer: { ...state.webServer, ...changes } }, null);
};
