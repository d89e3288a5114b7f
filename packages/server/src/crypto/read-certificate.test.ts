import { expect, test } from '@jest/globals';
import { makeCertificate } from '../tls/make-certificate.ts';
import { readCertificate } from './read-certificate.ts';

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

/** Its validity begins at `0101000000Z`, which is no time. Some versions of Node read it, others refuse it. */
const beginsNever = `-----BEGIN CERTIFICATE-----
MIIBFTCBvKADAgECAhAB5JRJatjtziwbrCq5/c62MAoGCCqGSM49BAMCMA4xDDAK
BgNVBAMMA29sZDAcFwswMTAxMDAwMDAwWhcNMzAwMTAxMDAwMDAwWjAOMQwwCgYD
VQQDDANvbGQwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAARAAspcs6efg/7O6hFL
gvphAQV66zHz3nkx8TnLcC73+AAsWhn0pjBlmiRwle0f8vCpHa/3oxqCIjCpmBuO
uOmuMAoGCCqGSM49BAMCA0gAMEUCIQCL+M9Gf7zauMndeMsFpOkUqOHZYQeHeWDN
3iRgZ3vFswIgCGQFAgyMlh0VyZ4c31+1qvwNZAzCeWVk2KYJ2wFP3SI=
-----END CERTIFICATE-----
`;

test('a certificate whose validity begins at no time is invalid', () => {
  expect(readCertificate(beginsNever)).toBeNull();
});
