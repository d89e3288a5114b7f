// Connections of the relay: only to the appliance of this process.
import { connect as connectPlain, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';

/** Receives a connection, or the reason of its failure. */
type Connected = (error: Error | null, socket: Socket) => void;

/** A server that listens on all addresses is reachable on the loopback one. */
const reachable: Readonly<Record<string, string>> = { '0.0.0.0': '127.0.0.1', '::': '::1' };

/**
 * Opens a connection for one request.
 * @param url base URL, `https:` or `http:`, with a port
 * @param fingerprint SHA-256 of the certificate of an `https:` address: another certificate ends the connection before anything
 * is sent
 */
export function connectTo(
  url: string,
  fingerprint: string | undefined,
  connected: Connected,
): Socket | undefined {
  const { protocol, hostname, port } = new URL(url);
  const name = hostname.replaceAll(/[[\]]/g, '');
  const address = { host: reachable[name] ?? name, port: Number(port) };
  if (protocol === 'http:') return connectPlain(address);
  // The certificate is its own authority. Trust is based on its fingerprint.
  const socket = connectTls({ ...address, rejectUnauthorized: false });
  const failed = (error: Error) => connected(error, socket);
  socket.once('error', failed);
  socket.once('secureConnect', () => {
    socket.off('error', failed);
    if (socket.getPeerX509Certificate()?.fingerprint256 === fingerprint) connected(null, socket);
    else connected(new Error('The certificate is not that of the appliance.'), socket.destroy());
  });
  return undefined;
}
