import crypto from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';
import { expect, test } from '@jest/globals';
import { createNodeEnvironment } from './node-environment.ts';

const environment = createNodeEnvironment();
const composed = 'Gr\u00fc\u00dfe-1234';
const decomposed = 'Gru\u0308\u00dfe-1234';

test('each hash of a secret is a digest with another salt', () => {
  const [one, two] = [environment.hashSecret(composed), environment.hashSecret(composed)];
  expect(Object.keys(one)).toEqual(['salt', 'digest']);
  expect(one).not.toEqual(two);
  expect(JSON.stringify(one)).not.toContain(composed);
});

test.each([
  ['the same text', composed, true],
  ['the same text in another Unicode composition', decomposed, true],
  ['another text', `${composed}!`, false],
  ['text in another case', composed.toUpperCase(), false],
  ['an empty text', '', false],
])('the verification of a secret accepts or rejects %s', (_, presented, verified) => {
  expect(environment.verifySecret(presented, environment.hashSecret(composed))).toBe(verified);
  expect(environment.verifySecret(composed, environment.hashSecret(presented))).toBe(verified);
});

test('a digest of another length matches no secret', () => {
  expect(environment.verifySecret(composed, { salt: 'a', digest: 'c2hvcnQ' })).toBe(false);
});

test('the comparison of digests uses the constant-time function of Node', () => {
  const { timingSafeEqual } = crypto;
  const compared: string[] = [];
  crypto.timingSafeEqual = (one, other) => {
    compared.push(Buffer.from(Object(other)).toString('base64url'));
    return timingSafeEqual(one, other);
  };
  syncBuiltinESMExports();
  try {
    const kept = environment.hashSecret(composed);
    expect(environment.verifySecret('something else', kept)).toBe(false);
    expect(compared).toEqual([kept.digest]);
  } finally {
    crypto.timingSafeEqual = timingSafeEqual;
    syncBuiltinESMExports();
  }
});
