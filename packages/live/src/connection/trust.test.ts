import { describe, expect, test } from '@jest/globals';
import { UsageError } from '@lunarest/findings';
import { readTrust } from './trust.ts';

describe('an http address, on which everybody can listen,', () => {
  test.each([
    'http://luna.example:8080',
    'http://192.0.2.1',
    'http://127.0.0.1.example',
    'http://[2001:db8::1]',
  ])('is refused to %s, unless it is asked for', (address) => {
    const target = new URL(address);
    expect(() => readTrust({}, target)).toThrow(UsageError);
    expect(readTrust({ insecure: true }, target)).toEqual({ kind: 'any' });
  });

  test.each(['http://localhost:8080', 'http://127.0.0.1', 'http://127.1', 'http://[::1]:80'])(
    'is taken for this machine as %s',
    (address) => {
      expect(readTrust({}, new URL(address))).toEqual({ kind: 'platform' });
    },
  );

  test.each([{ ca: 'ca.pem' }, { fingerprint: 'ab'.repeat(32) }])(
    'shows no certificate for %j',
    (options) => {
      expect(() => readTrust(options, new URL('http://127.0.0.1'))).toThrow('need an https address');
    },
  );
});
