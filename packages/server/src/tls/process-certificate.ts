// One certificate per host for all servers of this process: making one takes longer than starting a server.
import type { TlsPair } from './make-certificate.ts';

const made = new Map<string, Promise<TlsPair>>();

/** A fresh certificate for the host; the same on every later call of this process. */
export function processCertificate(host: string): Promise<TlsPair> {
  const pair = made.get(host) ?? makePair(host);
  made.set(host, pair);
  return pair;
}

/** The library is loaded only where a certificate is really made: that takes longer than the server to start. */
async function makePair(host: string): Promise<TlsPair> {
  try {
    const { makeCertificate } = await import('./make-certificate.ts');
    return await makeCertificate(host);
  } catch (error) {
    made.delete(host);
    throw error;
  }
}
