import { expect, test } from '@jest/globals';
import { originForm, targetPath } from './target-path.ts';

test.each([
  ['/tasks?limit=1', '/tasks?limit=1', '/tasks'],
  ['/tasks#end', '/tasks#end', '/tasks'],
  ['http://luna.example/tasks?limit=1', '/tasks?limit=1', '/tasks'],
  ['HTTPS://luna.example:8443/tasks', '/tasks', '/tasks'],
  ['http://luna.example', '/', '/'],
  ['http://luna.example?limit=1', '/?limit=1', '/'],
  ['http://[::/tasks/%', '/tasks/%', '/tasks/%'],
  ['http://%/tasks', '/tasks', '/tasks'],
  ['//tasks', '//tasks', '//tasks'],
  ['*', '*', '*'],
])('the target %s asks for %s, at the path %s', (target, asked, path) => {
  expect({ asked: originForm(target), path: targetPath(target) }).toEqual({ asked, path });
});
