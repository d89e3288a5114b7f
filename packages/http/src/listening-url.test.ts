import { expect, test } from '@jest/globals';
import { listeningUrl } from './listening-url.ts';

test.each([
  ['127.0.0.1', '127.0.0.1', 'https://127.0.0.1:8443'],
  ['localhost', '::1', 'https://localhost:8443'],
  ['::1', '::1', 'https://[::1]:8443'],
  ['0.0.0.0', '0.0.0.0', 'https://127.0.0.1:8443'],
  ['0', '0.0.0.0', 'https://127.0.0.1:8443'],
  ['::', '::', 'https://[::1]:8443'],
])('the URL of a listener on %s with the address %s is %s', (host, address, url) => {
  expect(listeningUrl('https', host, { address, port: 8443 })).toBe(url);
});
