import { expect, test } from '@jest/globals';
import { createFrontier } from './frontier.ts';

test('every operation comes before the second path of any operation, and each path comes once', () => {
  const frontier = createFrontier();
  for (const path of ['/a/1', '/a/2', '/a/3', '/a/1']) frontier.add(path, 'a');
  frontier.add('/b/1', 'b');
  const order = [];
  for (let item = frontier.next(); item !== undefined; item = frontier.next()) {
    order.push(item.path);
    if (item.path === '/a/1') frontier.add('/c/1', 'c');
  }
  expect(order).toEqual(['/a/1', '/b/1', '/c/1', '/a/2', '/a/3']);
});

test('a path with a trailing slash is the same path', () => {
  const frontier = createFrontier();
  for (const path of ['/a/', '/a', '/b?limit=1', '/b/?limit=1', '/']) frontier.add(path, 'a');
  const order = [];
  for (let item = frontier.next(); item !== undefined; item = frontier.next()) order.push(item.path);
  expect(order).toEqual(['/a', '/b?limit=1', '/']);
});
