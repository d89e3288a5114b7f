/** The web server in its factory state. */
import { blocklistOf, usualSeverity } from './blocklist.ts';
import type { WebServer } from './web-server.ts';
import { webServerCiphers } from './web-server-ciphers.ts';

export function initialWebServer(): WebServer {
  return {
    cipherList: webServerCiphers.join(':'),
    netDevice: 'all',
    port: 8443,
    maxFileSize: 100 * 1024 * 1024,
    blocklist: blocklistOf(usualSeverity),
  };
}
