import { describe, expect, test } from '@jest/globals';
import { UsageError } from '@lunarest/findings';
import { readTrust } from './trust.ts';

describe('an http address, which others can intercept,', () => {
  test.each([
    'http://luna.example:8080',
    'http://192.0.2.1',
    'http://127.0.0.1.example',
    'http://[2001:db8::1]',
  ])('of another machine such as %s is refused without --insecure', (address) => {
    const target = new URL(address);
    expect(() => readTrust({}, target)).toThrow(UsageError);
    expect(readTrust({ insecure: true }, target)).toEqual({ kind: 'any' });
  });

  test.each(['http://localhost:8080', 'http://127.0.0.1', 'http://127.1', 'http://[::1]:80'])(
    'of this machine such as %s is accepted',
    (address) => {
      expect(readTrust({}, new URL(address))).toEqual({ kind: 'platform' });
    },
  );

  test.each([{ ca: 'ca.pem' }, { fingerprint: 'ab'.repeat(32) }])(
    'has no certificate, so %j is refused',
    (options) => {
      expect(() => readTrust(options, new URL('http://127.0.0.1'))).toThrow('need an https address');
    },
  );
});
