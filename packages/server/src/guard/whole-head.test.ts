import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { expect, test } from '@jest/globals';
import { wholeHead } from './whole-head.ts';

test('a status and a table of headers are a whole head, by lower-case name and as they were given', () => {
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
  ['a status that is no answer', [103, { Link: '<a>' }]],
  ['no headers', [200]],
])('%s is not taken as a whole head', (_, given) => {
  expect(wholeHead(fresh(), given)).toBeNull();
});

test('a response that has a header already keeps it, so that the head is not whole', () => {
  const response = fresh();
  response.setHeader('Location', '/a');
  expect(wholeHead(response, [200, { 'Content-Type': 'application/json' }])).toBeNull();
});

test.each([
  ['a name with a space', { 'a b': 'c' }, 'ERR_INVALID_HTTP_TOKEN'],
  ['a value with a line break', { Location: '/a\r\nSet-Cookie: b=c' }, 'ERR_INVALID_CHAR'],
])('%s is refused as Node refuses it', (_, headers, code) => {
  expect(() => wholeHead(fresh(), [200, headers])).toThrow(expect.objectContaining({ code }));
});

function fresh(): ServerResponse {
  return new ServerResponse(new IncomingMessage(new Socket()));
}
