import { describe, expect, test } from '@jest/globals';

describe('a block', () => {
  test('with a wrong expectation', () => {
    expect(1).toBe(2);
  });

  test('and a right one', () => {
    expect(1).toBe(1);
  });
});
