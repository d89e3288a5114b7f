import { expect, test } from '@jest/globals';
import { urlOf } from './url-of.ts';

test.each([
  ['127.0.0.1', 'http://127.0.0.1:4010'],
  ['localhost', 'http://localhost:4010'],
  ['::1', 'http://[::1]:4010'],
])('a mock that listens on %s is found at %s', (host, url) => {
  expect(urlOf(host, 4010)).toBe(url);
});
