import { generateKeyPairSync, X509Certificate } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { createLoginKeys } from './login-keys.ts';
import { readCertificate } from './read-certificate.ts';
import { selfSignedCertificate } from './self-signed-certificate.ts';

const [notBefore, notAfter] = [Date.UTC(2026, 0, 2, 3, 4, 5), Date.UTC(2056, 0, 2, 3, 4, 5)];
const request = {
  subject: { C: 'CA', O: 'Example org', CN: 'lunarest', emailAddress: 'hsm@example.org' },
  alternativeNames: ['luna.example.org', '192.0.2.7', '2001:db8::7'],
  notBefore,
  notAfter,
};
const curve = () => generateKeyPairSync('ec', { namedCurve: 'P-256' });

test.each([
  ['an elliptic curve key', curve],
  ['an RSA key', () => generateKeyPairSync('rsa', { modulusLength: 2048 })],
])('a certificate for %s has the requested fields and is signed by its own key', (_, makeKeys) => {
  const pem = selfSignedCertificate(request, makeKeys());
  const certificate = new X509Certificate(pem);
  expect(certificate.verify(certificate.publicKey)).toBe(true);
  expect(certificate.subjectAltName).toBe(
    'DNS:luna.example.org, IP Address:192.0.2.7, IP Address:2001:DB8:0:0:0:0:0:7',
  );
  expect(readCertificate(pem)).toEqual({
    subject: 'C=CA, O=Example org, CN=lunarest, emailAddress=hsm@example.org',
    issuer: 'C=CA, O=Example org, CN=lunarest, emailAddress=hsm@example.org',
    commonName: 'lunarest',
    serialNumber: expect.stringMatching(/^[0-9A-F]{1,32}$/),
    fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
    notBefore,
    notAfter,
  });
});

test('the name in a certificate can be empty', () => {
  const pem = selfSignedCertificate({ ...request, subject: {}, alternativeNames: [] }, curve());
  expect(readCertificate(pem)).toMatchObject({ subject: '', issuer: '', commonName: '' });
});

test('a modified certificate is invalid', () => {
  expect([readCertificate(''), readCertificate('-----BEGIN CERTIFICATE-----\nAAAA\n')]).toEqual([null, null]);
});

test('a challenge is encrypted with the key of the user, and its answer is decrypted with that of the appliance', () => {
  const [user, appliance] = [createLoginKeys(() => notBefore), createLoginKeys(() => notBefore)];
  const made = appliance.makeLoginChallenge(user.loginCertificate());
  const opened = Buffer.from(user.openLoginAnswer(made?.challenge ?? '') ?? '', 'base64');
  const mask = Buffer.from(made?.nonce ?? '', 'base64');
  expect(Buffer.from(opened.map((byte, index) => byte ^ (mask[index] ?? 0))).toString('base64')).toBe(
    made?.secret,
  );
  expect(appliance.openLoginAnswer(made?.challenge ?? '')).toBeNull();
});

test('a certificate without an RSA key gets no challenge', () => {
  const keys = createLoginKeys(() => notBefore);
  const certificates = ['', selfSignedCertificate(request, curve())];
  expect(certificates.map((pem) => keys.makeLoginChallenge(pem))).toEqual([null, null]);
});
