// Keeps the certificate of the first start, so that clients which pinned it go on working.
import { X509Certificate } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { join } from 'node:path';
import type { TlsPair } from './make-certificate.ts';

/** The certificate in `folder`, made there when it is absent, expired, or made for another host. */
export async function storedCertificate(folder: string, host: string): Promise<TlsPair> {
  const certFile = join(folder, 'cert.pem');
  const keyFile = join(folder, 'key.pem');
  if (existsSync(certFile) && existsSync(keyFile)) {
    const pair = { cert: readFileSync(certFile, 'utf8'), key: readFileSync(keyFile, 'utf8') };
    if (serves(pair.cert, host)) return pair;
  }
  // Loaded late, since most starts find a certificate.
  const { makeCertificate } = await import('./make-certificate.ts');
  const made = await makeCertificate(host);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(certFile, made.cert);
  writeFileSync(keyFile, made.key, { mode: 0o600 });
  chmodSync(keyFile, 0o600);
  return made;
}

/** The SHA-256 fingerprint of a PEM certificate, as `AB:CD:…`. */
export function fingerprintOf(cert: string): string {
  return new X509Certificate(cert).fingerprint256;
}

function serves(cert: string, host: string): boolean {
  const certificate = new X509Certificate(cert);
  const anyAddress = host === '0.0.0.0' || host === '::';
  const named = anyAddress || (isIP(host) === 0 ? certificate.checkHost(host) : certificate.checkIP(host));
  return Boolean(named) && Date.parse(certificate.validTo) > Date.now();
}
