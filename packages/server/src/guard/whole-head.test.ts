import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { expect, test } from '@jest/globals';
import { wholeHead } from './whole-head.ts';

test('a status and a table of headers are a whole head, with the headers by lower-case name and unchanged', () => {
  const given = { 'Content-Type': 'application/json', 'Content-Length': 2 };
  expect(wholeHead(fresh(), [200, given])).toEqual({
    status: 200,
    given,
    headers: { 'content-type': 'application/json', 'content-length': 2 },
  });
});

test.each([
  ['two spellings of one name', [200, { Location: '/a', location: '/b' }]],
  ['a name with two values', [200, { Link: ['<a>', '<b>'] }]],
  ['a list', [200, ['Location', '/a']]],
  ['a reason', [200, 'Fine', { Location: '/a' }]],
  ['an interim status', [103, { Link: '<a>' }]],
  ['no headers', [200]],
])('arguments with %s are not a whole head', (_, given) => {
  expect(wholeHead(fresh(), given)).toBeNull();
});

test('the arguments for a response that already has a header are not a whole head', () => {
  const response = fresh();
  response.setHeader('Location', '/a');
  expect(wholeHead(response, [200, { 'Content-Type': 'application/json' }])).toBeNull();
});

test.each([
  ['a name with a space', { 'a b': 'c' }, 'ERR_INVALID_HTTP_TOKEN'],
  ['a value with a line break', { Location: '/a\r\nSet-Cookie: b=c' }, 'ERR_INVALID_CHAR'],
])('%s throws the error of Node', (_, headers, code) => {
  expect(() => wholeHead(fresh(), [200, headers])).toThrow(expect.objectContaining({ code }));
});

function fresh(): ServerResponse {
  return new ServerResponse(new IncomingMessage(new Socket()));
}
