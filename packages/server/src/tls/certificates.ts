// The certificate of a server: one per host for all servers of this process, or a stored one, so that clients that have
// pinned it keep working.
import { createPrivateKey, randomUUID, X509Certificate } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { join } from 'node:path';
import type { TlsPair } from '@lunarest/http';
import { makeFolder } from '../make-folder.ts';

const made = new Map<string, Promise<TlsPair>>();

/** A certificate for the host, created at the first call and reused by this process. */
export function processCertificate(host: string): Promise<TlsPair> {
  const pair = made.get(host) ?? makePair(host);
  made.set(host, pair);
  return pair;
}

/** Makes a certificate. Loads the library on demand, because loading takes longer than the start of the server. */
async function makePair(host: string): Promise<TlsPair> {
  try {
    const { makeCertificate } = await import('./make-certificate.ts');
    return await makeCertificate(host);
  } catch (error) {
    made.delete(host);
    throw error;
  }
}

/**
 * The certificate in `folder`, made there when it is absent, damaged, expired, or made for another host or key.
 * @throws Error that names the file that cannot be written
 */
export async function storedCertificate(folder: string, host: string): Promise<TlsPair> {
  const certFile = join(folder, 'cert.pem');
  const keyFile = join(folder, 'key.pem');
  if (existsSync(certFile) && existsSync(keyFile)) {
    const pair = { cert: readFileSync(certFile, 'utf8'), key: readFileSync(keyFile, 'utf8') };
    if (serves(pair, host)) return pair;
  }
  // Loaded on demand, because most starts find a certificate.
  const { makeCertificate } = await import('./make-certificate.ts');
  const made = await makeCertificate(host);
  makeFolder(folder);
  replaceFile(keyFile, made.key);
  replaceFile(certFile, made.cert);
  return made;
}

/** The SHA-256 fingerprint of a PEM certificate, as `AB:CD:…`. */
export function fingerprintOf(cert: string): string {
  return new X509Certificate(cert).fingerprint256;
}

function serves({ cert, key }: TlsPair, host: string): boolean {
  try {
    const certificate = new X509Certificate(cert);
    return (
      names(certificate, host) &&
      Date.parse(certificate.validTo) > Date.now() &&
      certificate.checkPrivateKey(createPrivateKey(key))
    );
  } catch {
    // Invalid or truncated PEM cannot be served.
    return false;
  }
}

function names(certificate: X509Certificate, host: string): boolean {
  if (host === '0.0.0.0' || host === '::') return true;
  return Boolean(isIP(host) === 0 ? certificate.checkHost(host) : certificate.checkIP(host));
}

/**
 * Writes a temporary file and renames it, so that an interruption leaves the old file complete, and other users can never
 * read the new one.
 */
function replaceFile(file: string, text: string): void {
  const fresh = `${file}.${randomUUID()}`;
  try {
    writeFileSync(fresh, text, { mode: 0o600, flag: 'wx' });
    renameSync(fresh, file);
  } catch (cause) {
    rmSync(fresh, { force: true });
    throw new Error(`${file} cannot be written: ${Object(cause).message}`, { cause });
  }
}
