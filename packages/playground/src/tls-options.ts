// The options of `npm start` for HTTPS: the files of a certificate and its key, or plain HTTP.
import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { TlsPair } from '@lunarest/server';
import { UsageError } from './usage-error.ts';

/** False for plain HTTP. Throws a UsageError where a certificate or a key is also given. */
export function plainHttp(values: { readonly 'tls-cert'?: string; readonly 'tls-key'?: string }): false {
  if (values['tls-cert'] === undefined && values['tls-key'] === undefined) return false;
  throw new UsageError('--http uses no certificate: omit --tls-cert and --tls-key.');
}

/** The certificate and its key; undefined without both. Throws a UsageError where they are unreadable or do not match. */
export function readTls(certFile: string | undefined, keyFile: string | undefined): TlsPair | undefined {
  if (certFile === undefined && keyFile === undefined) return undefined;
  if (certFile === undefined || keyFile === undefined)
    throw new UsageError('Use --tls-cert and --tls-key together.');
  const pair = { cert: readPem('--tls-cert', certFile), key: readPem('--tls-key', keyFile) };
  if (!certificateIn(certFile, pair.cert).checkPrivateKey(keyIn(keyFile, pair.key)))
    throw new UsageError(`--tls-key: ${keyFile} does not belong to the certificate ${certFile}.`);
  return pair;
}

function readPem(option: string, file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new UsageError(`${option}: ${file} cannot be read.`);
  }
}

function certificateIn(file: string, pem: string): X509Certificate {
  try {
    return new X509Certificate(pem);
  } catch {
    throw new UsageError(`--tls-cert: ${file} is not a PEM certificate.`);
  }
}

function keyIn(file: string, pem: string): KeyObject {
  try {
    return createPrivateKey(pem);
  } catch {
    throw new UsageError(`--tls-key: ${file} is not a PEM key without a passphrase.`);
  }
}
