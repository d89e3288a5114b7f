import { expect, test } from '@jest/globals';
import { isHost, isHostName, isInNetwork, isIp4, isReachable, maskOfPrefix } from './address.ts';

test.each([
  [0, '0.0.0.0'],
  [1, '128.0.0.0'],
  [8, '255.0.0.0'],
  [23, '255.255.254.0'],
  [24, '255.255.255.0'],
  [32, '255.255.255.255'],
])('the mask of a prefix of %i bits is %s', (length, mask) => {
  expect(maskOfPrefix(length)).toBe(mask);
});

test.each([
  ['192.0.2.1', '192.0.2.254', 24, true],
  ['192.0.2.1', '192.0.3.1', 24, false],
  ['192.0.2.1', '192.0.3.1', 23, true],
  ['192.0.2.1', '192.0.2.2', 32, false],
  ['0.0.0.1', '255.255.255.255', 1, false],
])('%s and %s are in one network of %i bits: %s', (one, other, prefix, together) => {
  expect(isInNetwork(one, other, prefix)).toBe(together);
});

// Each row: a text, whether it is an IPv4 address, whether it can be a host, and whether that host is
// reachable.
test.each([
  ['192.0.2.1', true, true, true],
  ['0.0.0.0', true, false, false],
  ['255.255.255.255', true, false, false],
  ['240.0.0.1', true, false, false],
  ['256.0.0.1', false, false, false],
  ['1.2.3', false, false, false],
  ['1.2.3.', false, false, false],
  ['ntp.example.com', false, true, true],
  ['fe80::1', false, true, true],
  ['ntp.invalid', false, true, false],
  ['INVALID', false, true, false],
  ['invalid.example.com', false, true, true],
])('%s is classified as an IPv4 address, a host or a reachable host', (text, address, host, reachable) => {
  expect([isIp4(text), isHost(text), isReachable(text)]).toEqual([address, host, reachable]);
});

test.each([
  ['hsm', true],
  ['hsm-1.example.com', true],
  ['a'.repeat(63), true],
  ['a'.repeat(64), false],
  ['hsm..example', false],
  ['hsm-.example', false],
  ['-hsm', false],
  ['hsm.', false],
  ['hsm_1', false],
])('%s is a host name: %s', (name, is) => {
  expect(isHostName(name)).toBe(is);
});
