/** The web server of the REST API. */
import { ntlsPort } from '../ntls/ntls.ts';
import { done, type Operation, refused } from '../operation.ts';
import { blocklistOf, usualSeverity } from './blocklist.ts';

/** The web server behind this API: its settings, and the exclusion of clients. */
export interface WebServer {
  /** Cipher suites, separated by colons. */
  readonly cipherList: string;
  readonly netDevice: string;
  readonly port: number;
  /** In bytes. */
  readonly maxFileSize: number;
  readonly blocklist: Blocklist;
}

export interface Blocklist {
  readonly maxInfractionCount: number;
  readonly timeoutStart: number;
  readonly timeoutMultiplier: number;
}

/** The web server in its factory state. */
export function initialWebServer(): WebServer {
  return {
    cipherList: webServerCiphers.join(':'),
    netDevice: 'all',
    port: 8443,
    maxFileSize: 100 * 1024 * 1024,
    blocklist: blocklistOf(usualSeverity),
  };
}

/** Shows the settings of the web server and of its blocklist. */
export const getWebServer: Operation<unknown, Omit<WebServer, 'blocklist'>, never> = (state) => {
  const { blocklist: _, ...settings } = state.webServer;
  return done(state, settings);
};

export const getBlocklist: Operation<unknown, Blocklist, never> = (state) =>
  done(state, state.webServer.blocklist);

type ChangeWebServerInput = Partial<Omit<WebServer, 'blocklist'>>;

const netDevices = ['eth0', 'eth1', 'eth2', 'eth3', 'bond0', 'bond1', 'all', 'all_ipv4'];

/** Changes the given settings of the web server. */
export const changeWebServer: Operation<ChangeWebServerInput, null, 'FRAMEWORK_BAD_REQUEST'> = (
  state,
  { caller: _, ...changes },
) => {
  const { cipherList, netDevice, port } = changes;
  if (cipherList !== undefined && !areWebServerCiphers(cipherList))
    return refused(
      'FRAMEWORK_BAD_REQUEST',
      'The list contains a cipher suite that the web server does not support.',
    );
  if (netDevice !== undefined && !netDevices.includes(netDevice))
    return refused('FRAMEWORK_BAD_REQUEST', 'The network device does not exist.');
  if (port === ntlsPort || port === state.ssh.port)
    return refused('FRAMEWORK_BAD_REQUEST', 'Another service uses this port.');
  return done({ ...state, webServer: { ...state.webServer, ...changes } }, null);
};

/** Lists the actions of the blocklist, which has none. */
export const listWebServerActions: Operation<unknown, readonly string[], never> = (state) => done(state, []);

/** The cipher suites of the web server, those of TLS 1.3 first. */
const webServerCiphers: readonly string[] = [
  'TLS_AES_256_GCM_SHA384',
  'TLS_CHACHA20_POLY1305_SHA256',
  'TLS_AES_128_GCM_SHA256',
  'ECDHE-ECDSA-AES256-GCM-SHA384',
  'ECDHE-RSA-AES256-GCM-SHA384',
  'DHE-RSA-AES256-GCM-SHA384',
  'ECDHE-ECDSA-AES128-GCM-SHA256',
  'ECDHE-RSA-AES128-GCM-SHA256',
  'DHE-RSA-AES128-GCM-SHA256',
  'ECDHE-ECDSA-AES256-SHA384',
  'ECDHE-RSA-AES256-SHA384',
  'DHE-RSA-AES256-SHA256',
  'ECDHE-ECDSA-AES128-SHA256',
  'ECDHE-RSA-AES128-SHA256',
  'DHE-RSA-AES128-SHA256',
  'AES256-GCM-SHA384',
  'AES128-GCM-SHA256',
  'AES256-SHA256',
  'AES128-SHA256',
];

function areWebServerCiphers(cipherList: string): boolean {
  return cipherList.split(':').every((cipher) => webServerCiphers.includes(cipher));
}
