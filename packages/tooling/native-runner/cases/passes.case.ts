import { describe, expect, test } from '@jest/globals';

test.each([1, 2])('%i is a number', (value) => {
  expect(value).toEqual(expect.any(Number));
});

test('waits for a promise', async () => {
  expect(await Promise.resolve('done')).toBe('done');
});

test.skip('is skipped', () => {
  throw new Error('not reached');
});

describe('in a block', () => {
  test('knows its name', () => {
    expect(expect.getState().currentTestName).toBe('in a block knows its name');
  });
});
