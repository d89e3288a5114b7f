import { expect, test } from '@jest/globals';
import { pagesWithoutSession } from './pages-without-session.ts';

test.each([
  ['http://127.0.0.1:8443', 'http://127.0.0.1:5173', true],
  ['http://127.0.0.1:8443', 'http://localhost:5173', false],
  ['http://127.0.0.1:8443', 'http://127.0.0.2:5173', false],
  ['https://127.0.0.1:8443', 'http://127.0.0.1:5173', false],
  ['http://localhost:8443', 'http://localhost:5173', true],
  ['http://[::1]:8443', 'http://[::1]', true],
  ['https://luna.example.org', 'https://app.example.org:8080', true],
  ['https://luna.example.org', 'https://app.example.com', false],
])('of the server %s a page on %s keeps its session: %j', (server, page, keeps) => {
  expect(pagesWithoutSession([page], server)).toEqual(keeps ? [] : [page]);
});
