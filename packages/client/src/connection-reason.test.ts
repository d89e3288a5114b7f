// The description of a failed connection.
import { runInNewContext } from 'node:vm';
import { expect, test } from '@jest/globals';
import { fetch as fetchOfUndici } from 'undici';
import { connectionReason } from './connection-reason.ts';

const coded = (code: string, message: string) => Object.assign(new Error(message), { code });
const fetchFailed = (cause: Error) => new TypeError('fetch failed', { cause });

test.each<[string, string, string, string, object?]>([
  ['a closed port', 'ECONNREFUSED', 'connect', 'no server listens on this host and port'],
  [
    'a closed port, perhaps that of a proxy',
    'ECONNREFUSED',
    'connect',
    'no server listens on this host and port (127.0.0.1:3128)',
    { address: '127.0.0.1', port: 3128 },
  ],
  [
    'an address of IPv6',
    'EHOSTUNREACH',
    'connect',
    'there is no route to the host ([fd00::5]:443)',
    { address: 'fd00::5', port: 443 },
  ],
  [
    'an unknown name, perhaps that of a proxy',
    'ENOTFOUND',
    'getaddrinfo',
    'the host name is unknown (proxy.invalid)',
    { hostname: 'proxy.invalid' },
  ],
  [
    'another error that names its address itself',
    'EACCES',
    'connect EACCES 10.0.0.5:443',
    'connect EACCES 10.0.0.5:443',
    { address: '10.0.0.5', port: 443 },
  ],
  [
    'a self-signed certificate',
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'self-signed certificate',
    'the certificate is not trusted: pass its SHA-256 as fingerprint, or its authority as ca',
  ],
  [
    'a certificate of the future',
    'CERT_NOT_YET_VALID',
    'certificate is not yet valid',
    'the certificate is not valid yet: compare the clocks of both machines',
  ],
  [
    'an error of OpenSSL, whose message ends with a line break',
    'ERR_SSL_DH_KEY_TOO_SMALL',
    'dh key too small\n',
    'dh key too small',
  ],
  [
    'a server with older versions of TLS',
    'ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION',
    '80:error:0A00042E:SSL routines\n',
    'the server has only older versions of TLS: try node --tls-min-v1.0',
  ],
  [
    'a server without a shared cipher, in the words of OpenSSL 3.2',
    'ERR_SSL_SSL/TLS_ALERT_HANDSHAKE_FAILURE',
    '80:error:0A000410:SSL routines\n',
    'the server shares no cipher with Node, or requires a certificate of the client: pass cert and key',
  ],
  [
    'an answer with long headers',
    'UND_ERR_HEADERS_OVERFLOW',
    'Headers Overflow Error',
    'the headers of the answer are longer than fetch accepts',
  ],
  [
    'an answer that ends early',
    'UND_ERR_SOCKET',
    'other side closed',
    'the connection was closed before the whole answer arrived',
  ],
  [
    '100 Continue to a request that does not expect it',
    'UND_ERR_SOCKET',
    'bad response',
    'the server sent 100 Continue without being asked, which fetch does not accept: pass another fetch',
  ],
  [
    'another protocol',
    'UND_ERR_SOCKET',
    'bad upgrade',
    'the server switched to another protocol without being asked',
  ],
])('the reason describes %s, %s: %s', (_what, code, message, reason, place = {}) => {
  const failure = fetchFailed(Object.assign(coded(code, message), place));
  expect(connectionReason(failure)).toBe(`${code}: ${reason}`);
});

test.each<[string, unknown, string]>([
  [
    'several unreachable addresses',
    fetchFailed(new AggregateError([coded('ECONNREFUSED', 'connect'), coded('ENETUNREACH', 'connect')])),
    'ECONNREFUSED: no server listens on this host and port',
  ],
  ['a code without advice', coded('EPROTO', 'bad record'), 'EPROTO: bad record'],
  ['an error without a code', fetchFailed(new Error('another certificate')), 'another certificate'],
  ['a cause that is not an error', new Error('stopped', { cause: 'text' }), 'stopped'],
  [
    'a cause without words, as for the status 407',
    fetchFailed(new Error('')),
    'fetch names no reason, as for the status 407 of a proxy that requires a password',
  ],
  [
    'the errors of another realm, as those of Node in the sandbox of Jest',
    runInNewContext(`new TypeError('fetch failed', {
      cause: new AggregateError([Object.assign(new Error('connect'), { code: 'ECONNREFUSED', address: '::1', port: 8443 })]),
    })`),
    'ECONNREFUSED: no server listens on this host and port ([::1]:8443)',
  ],
  ['a value that is not an error', 'text', 'unknown reason'],
])('the reason describes %s', (_what, failure, reason) => {
  expect(connectionReason(failure)).toBe(reason);
});

test('the reason describes a fetch of another library, which has its own Request', async () => {
  // Its type accepts only its own Request, but the options of the client accept any function.
  const asked = fetchOfUndici(new Request('http://127.0.0.1:1') as never);
  const failure = await asked.catch((error: unknown) => error);
  expect(connectionReason(failure)).toBe(
    "ERR_INVALID_URL: the option fetch does not accept the platform's Request: write fetch: (request) => fetch(request.url, request)",
  );
});
