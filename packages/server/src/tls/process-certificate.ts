// One certificate per host for all servers of this process: making one takes longer than starting a server.
import type { TlsPair } from './make-certificate.ts';

const made = new Map<string, Promise<TlsPair>>();

/** A certificate for the host, created at the first call and reused by this process. */
export function processCertificate(host: string): Promise<TlsPair> {
  const pair = made.get(host) ?? makePair(host);
  made.set(host, pair);
  return pair;
}

/**
 * The library is loaded only to make a certificate, because loading it takes longer than starting the server.
 */
async function makePair(host: string): Promise<TlsPair> {
  try {
    const { makeCertificate } = await import('./make-certificate.ts');
    return await makeCertificate(host);
  } catch (error) {
    made.delete(host);
    throw error;
  }
}
