// A certificate with its RSA key, for tests of programs that log in with the client.
import 'reflect-metadata';
import { webcrypto } from 'node:crypto';
import { PemConverter, X509CertificateGenerator } from '@peculiar/x509';
import { startOfTime } from '../target/clock.ts';

const day = 24 * 60 * 60 * 1000;
const start = Date.parse(startOfTime);
const algorithm = {
  name: 'RSASSA-PKCS1-v1_5',
  modulusLength: 2048,
  publicExponent: Uint8Array.of(1, 0, 1),
  hash: 'SHA-256',
};

/** Both in PEM; the certificate is valid at `startOfTime`. */
export interface CertifiedKey {
  readonly certificate: string;
  readonly privateKey: string;
}

export async function makeCertifiedKey(): Promise<CertifiedKey> {
  const keys = await webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const certificate = await X509CertificateGenerator.createSelfSigned({
    name: 'CN=robot',
    notBefore: new Date(start - day),
    notAfter: new Date(start + day),
    signingAlgorithm: algorithm,
    keys,
  });
  const pkcs8 = await webcrypto.subtle.exportKey('pkcs8', keys.privateKey);
  return {
    certificate: certificate.toString('pem'),
    privateKey: PemConverter.encode(pkcs8, 'PRIVATE KEY'),
  };
}
