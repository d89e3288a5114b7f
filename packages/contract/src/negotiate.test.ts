import { expect, test } from '@jest/globals';
import { negotiatedBy } from './negotiate.ts';

const spellings = Array.from(
  { length: 1000 },
  (_, index) => `application/vnd.safenetinc.lunasa+json;version=17;spelling=${index}`,
);

test('at most 64 spellings of a media type are remembered', () => {
  const { set } = Map.prototype;
  const kept: string[] = [];
  Map.prototype.set = function (key, value) {
    if (spellings.includes(key)) kept.push(key);
    return set.call(this, key, value);
  };
  try {
    for (const spelling of spellings)
      expect(negotiatedBy({ 'content-type': spelling })).toEqual({
        release: '17',
        kind: 'json',
        implied: false,
      });
  } finally {
    Map.prototype.set = set;
  }
  expect(kept.length).toBeLessThanOrEqual(64);
});
