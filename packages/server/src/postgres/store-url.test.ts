import { expect, test } from '@jest/globals';
import { isStoreUrl, requireStoreUrl, shownStoreUrl } from './store-url.ts';

test.each([
  [
    'postgres://luna:secret@db.example:5433/appliances?sslmode=verify-full',
    'postgres://db.example:5433/appliances',
  ],
  ['postgresql://db/luna', 'postgresql://db/luna'],
  ['postgres:', 'postgres://'],
])('messages show %s as %s', (url, shown) => {
  expect([isStoreUrl(url), shownStoreUrl(url)]).toEqual([true, shown]);
});

test.each([
  '',
  'db',
  'mysql://luna:secret@db/luna',
  'postgres//luna:secret@db',
  'postgres://luna:sec/ret@db/luna',
])('the refusal of another text does not repeat it (%#)', (text) => {
  expect(isStoreUrl(text)).toBe(false);
  expect(() => requireStoreUrl(text)).toThrow(
    'The store is not a URL such as postgres://USER:PASSWORD@HOST:5432/DATABASE. Percent-encode special characters.',
  );
});
