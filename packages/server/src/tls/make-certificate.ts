// Makes a self-signed certificate for the server, like that of a new appliance.
import 'reflect-metadata';
import { webcrypto } from 'node:crypto';
import { isIP } from 'node:net';
import type { TlsPair } from '@lunarest/http';
import * as x509 from '@peculiar/x509';

const validity = 365 * 24 * 60 * 60 * 1000;
const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };

/** A fresh P-256 certificate for `host` and the loopback names, valid for a year. */
export async function makeCertificate(host: string): Promise<TlsPair> {
  const keys = await webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const now = Date.now();
  const certificate = await x509.X509CertificateGenerator.createSelfSigned({
    name: 'CN=lunarest',
    notBefore: new Date(now - 60_000),
    notAfter: new Date(now + validity),
    signingAlgorithm: algorithm,
    keys,
    extensions: [
      new x509.BasicConstraintsExtension(true, 0, true),
      new x509.SubjectAlternativeNameExtension(alternativeNames(host)),
    ],
  });
  const key = await webcrypto.subtle.exportKey('pkcs8', keys.privateKey);
  return { cert: certificate.toString('pem'), key: x509.PemConverter.encode(key, 'PRIVATE KEY') };
}

function alternativeNames(host: string): x509.JsonGeneralNames {
  const names: x509.JsonGeneralNames = [
    { type: 'dns', value: 'localhost' },
    { type: 'ip', value: '127.0.0.1' },
    { type: 'ip', value: '::1' },
  ];
  const known = names.some((name) => name.value === host) || host === '0.0.0.0' || host === '::';
  return known ? names : [...names, { type: isIP(host) === 0 ? 'dns' : 'ip', value: host }];
}
