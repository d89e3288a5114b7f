import { expect, test } from '@jest/globals';
import { connectionLimits } from './connection-limits.ts';

test('the limits of connections have the documented values in milliseconds', () => {
  expect(connectionLimits).toEqual({
    handshake: 10_000,
    headers: 10_000,
    request: 30_000,
    keepAlive: 5_000,
    idle: 30_000,
    lingering: 2_000,
    closing: 2_000,
    checking: 1_000,
  });
});
