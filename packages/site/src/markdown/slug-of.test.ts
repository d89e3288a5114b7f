import { expect, test } from '@jest/globals';
import { slugOf } from './slug-of.ts';

test.each([
  ['D-12 Identifiers are strings', 'd-12'],
  ['What you have seen', 'what-you-have-seen'],
  ['With `curl`?', 'with-curl'],
])('the anchor of "%s" is %s', (heading, slug) => {
  expect(slugOf(heading)).toBe(slug);
});
