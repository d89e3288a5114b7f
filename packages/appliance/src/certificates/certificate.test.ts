import { expect, test } from '@jest/globals';
import { normalizePem } from './certificate.ts';

const base64 = 'TUlJQg==';
const pem = `-----BEGIN CERTIFICATE-----\n${base64}\n-----END CERTIFICATE-----\n`;

test.each([
  ['in PEM', pem],
  ['with line ends of Windows', pem.replaceAll('\n', '\r\n')],
  ['with a backslash and an n for each line end', pem.replaceAll('\n', '\\n')],
  ['in one line', pem.replaceAll('\n', '')],
  ['with spaces', `  ${pem}  `],
  ['without its envelope', base64],
])('a certificate %s is normalized', (_, text) => {
  expect(normalizePem(text)).toBe(pem);
});

test('long base64 is broken into lines of 64 characters', () => {
  expect(
    normalizePem('A'.repeat(132))
      ?.split('\n')
      .map((line) => line.length),
  ).toEqual([27, 64, 64, 4, 25, 0]);
});

test.each(['', 'not base64', 'AAA', 'AAAA=', pem.replace('CERTIFICATE', 'KEY')])(
  '%j is not a certificate',
  (text) => {
    expect(normalizePem(text)).toBeNull();
  },
);
