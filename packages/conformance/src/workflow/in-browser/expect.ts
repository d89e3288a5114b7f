// `expect` in a page: the matchers that the workflow uses, with Jest's equality.
import { equals, iterableEquality, subsetEquality } from '@jest/expect-utils';

interface Matchers {
  toEqual(expected: unknown): void;
  toMatchObject(expected: unknown): void;
}

export function expect(given: unknown): Matchers {
  const demand = (holds: boolean, expected: unknown) => {
    if (!holds) throw new Error(`expected ${JSON.stringify(expected)}, got ${JSON.stringify(given)}`);
  };
  return {
    toEqual: (expected) => demand(equals(given, expected, [iterableEquality]), expected),
    toMatchObject: (expected) =>
      demand(equals(given, expected, [iterableEquality, subsetEquality]), expected),
  };
}

expect.any = (type: StringConstructor) => ({
  $$typeof: Symbol.for('jest.asymmetricMatcher'),
  asymmetricMatch: (given: unknown) => typeof given === type.name.toLowerCase(),
});
