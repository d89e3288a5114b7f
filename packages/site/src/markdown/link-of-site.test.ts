import { expect, test } from '@jest/globals';
import { linkOfSite } from './link-of-site.ts';

test.each([
  ['../spec/control.yaml', '/openapi-control.json'],
  ['docs/control-api.md', '/control-api'],
  ['scenarios.md', '/scenarios'],
  ['https://mswjs.io', 'https://mswjs.io'],
  ['/guides/first-call', '/guides/first-call'],
])('a link to %s leads to %s', (href, expected) => {
  expect(linkOfSite(href)).toBe(expected);
});
