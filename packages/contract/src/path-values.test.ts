import { expect, test } from '@jest/globals';
import { filledPath } from './path-values.ts';

test('a value of a path is percent-encoded', () => {
  expect(filledPath('/users/{userid}/files/{fileid}', { userid: 'admin', fileid: 'a b/ü{c}' })).toBe(
    '/users/admin/files/a%20b%2F%C3%BC%7Bc%7D',
  );
});

test('a path without the value of a parameter is an error', () => {
  expect(() => filledPath('/tasks/{taskid}', {})).toThrow(new Error('/tasks/{taskid} needs taskid'));
});
