import { describe, expect, test } from '@jest/globals';
import { operationTables } from './generated/releases.ts';
import { createOperationRouter, originForm, targetPath } from './operation-router.ts';

const route = createOperationRouter(operationTables['17']);

describe('the router', () => {
  test.each(Object.values(operationTables['17']))(
    'finds $id by its path and method',
    ({ id, method, path }) => {
      expect(route(path)?.operations.get(method)?.id).toBe(id);
    },
  );

  test('returns the segments percent-encoded', () => {
    expect(route('/tasks/a%20b/response')?.segments).toEqual(['tasks', 'a%20b', 'response']);
  });

  test.each([
    ['/t%61sks', 'listTasks', ['tasks']],
    ['/%74%61%73%6B%73/a%2fb', 'getTask', ['tasks', 'a%2Fb']],
    ['/api/lunasa/snmp/traps/t%65st', 'performSnmpTrapTest', ['api', 'lunasa', 'snmp', 'traps', 'test']],
    ['/users/%C3%A4%5Fb%2d%2E%7e', 'getUser', ['users', '%C3%A4_b-.~']],
    ['/users/100%', 'getUser', ['users', '100%']],
    ['/users/%2561dmin', 'getUser', ['users', '%2561dmin']],
  ])('finds in %s the operation of the equivalent path', (path, id, segments) => {
    const match = route(path);
    const found = [...(match?.operations.values() ?? [])].map((operation) => operation.id);
    expect(found).toContain(id);
    expect(match?.segments).toEqual(segments);
  });

  test('accepts one trailing slash', () => {
    expect(route('/api/lunasa/')?.operations.get('get')?.id).toBe('getAppliance');
  });

  test.each([
    ['another case', '/API/lunasa'],
    ['two trailing slashes', '/api/lunasa//'],
    ['an empty segment', '/tasks//response'],
    ['a prefix of a path', '/api'],
    ['the root', '/'],
    ['a path with additional segments', '/tasks/0/response/more'],
    ['a name of JavaScript', '/__proto__'],
    ['an encoded slash', '/api%2Flunasa'],
    ['a path that is encoded twice', '/t%2561sks'],
  ])('finds nothing for %s', (_, path) => {
    expect(route(path)).toBeNull();
  });
});

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
])('the target %s has the origin form %s and the path %s', (target, asked, path) => {
  expect({ asked: originForm(target), path: targetPath(target) }).toEqual({ asked, path });
});
