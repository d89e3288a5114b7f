import { generateKeyPairSync } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { makeCertificate } from '../tls/make-certificate.ts';
import { readCertificate } from './read-certificate.ts';
import { selfSignedCertificate } from './self-signed-certificate.ts';

const facts = {
  subject: 'CN=lunarest',
  issuer: 'CN=lunarest',
  commonName: 'lunarest',
  serialNumber: expect.stringMatching(/^[0-9A-F]+$/),
  fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
  notBefore: expect.any(Number),
  notAfter: expect.any(Number),
};

test('the line breaks of a certificate can have every form', async () => {
  const { cert } = await makeCertificate('localhost');
  const base64 = cert.replaceAll(/-----[A-Z ]+-----|\n/g, '');
  const ways = [
    cert,
    cert.replaceAll('\n', '\r\n'),
    cert.replaceAll('\n', '\\n'),
    `-----BEGIN CERTIFICATE-----\n${base64}\n-----END CERTIFICATE-----`,
    `-----BEGIN CERTIFICATE-----\\n${base64}\\n-----END CERTIFICATE-----`,
    `-----BEGIN CERTIFICATE-----${base64}-----END CERTIFICATE-----`,
  ];
  expect(ways.map(readCertificate)).toEqual(ways.map(() => facts));
});

test.each([
  '',
  'a text',
  '-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----',
  '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----',
  '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----',
])('%j is not a certificate', (text) => {
  expect(readCertificate(text)).toBeNull();
});

test('a certificate that begins in the year 0 is invalid, because a date cannot represent it', () => {
  const keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const request = { subject: { CN: 'old' }, alternativeNames: [], notAfter: Date.UTC(2030, 0, 1) };
  const from = (year: string) => selfSignedCertificate({ ...request, notBefore: Date.parse(year) }, keys);
  expect(readCertificate(from('2000-01-01'))).not.toBeNull();
  expect(readCertificate(from('0000-01-01'))).toBeNull();
});
