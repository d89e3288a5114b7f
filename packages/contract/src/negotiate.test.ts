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

const vendor = 'application/vnd.safenetinc.lunasa+json';

test.each([
  ['version=14', '14'],
  ['note="a;version=17";version=14', '14'],
  ['version="14";note="\\";version=17"', '14'],
  ['version=14;VERSION=14', undefined],
  ['note="a";version=14;note="b"', undefined],
  ['charset="utf-8";version="";x=y', '17'],
  [`${' '.repeat(900)}version=14`, '14'],
  [`${' '.repeat(1000)}version=14`, undefined],
])('the release of %s is %s', (parameters, release) => {
  expect(negotiatedBy({ 'content-type': `${vendor};${parameters}` })?.release).toBe(release);
});
