import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { decoded } from './decoded.ts';
import { largestKept, type SeenAnswer } from './exchange.ts';

const text = '{"tasks":[]}';

function answerOf(coding: string, bytes: Uint8Array): SeenAnswer {
  return {
    status: 200,
    statusText: 'OK',
    headers: [
      ['Content-Encoding', coding],
      ['Content-Length', String(bytes.length)],
      ['X-Other', 'stays'],
    ],
    body: { bytes, whole: true },
    interim: [],
    trailers: [],
    complete: true,
  };
}

test.each([
  ['gzip', gzipSync(text)],
  ['X-GZIP', gzipSync(text)],
  ['deflate', deflateSync(text)],
  ['deflate', deflateRawSync(text)],
  ['identity', Buffer.from(text)],
  ['gzip, br', brotliCompressSync(gzipSync(text))],
  ['br', brotliCompressSync(text)],
  ['gzip ,, identity,', gzipSync(text)],
])('an answer in %s is decoded and loses the headers about its coding', (coding, bytes) => {
  const { headers, body } = decoded(answerOf(coding, bytes));
  expect(headers).toEqual([['X-Other', 'stays']]);
  expect({ ...body, bytes: Buffer.from(body.bytes).toString() }).toEqual({ bytes: text, whole: true });
});

test.each([
  ['as a text although its header names an unknown coding', answerOf('zstd', Buffer.from(text))],
  ['in another coding than its header names', answerOf('gzip', Buffer.from(text))],
  ['with a truncated body', answerOf('gzip', gzipSync(text).subarray(0, 12))],
  ['without a body', answerOf('gzip', new Uint8Array())],
])('an answer %s is unchanged', (_, answer) => {
  expect(decoded(answer)).toBe(answer);
});

test.each(['zstd', 'gzip, zstd'])('a body in the unknown coding %s counts as unrecorded', (coding) => {
  const { headers, body } = decoded(answerOf(coding, gzipSync(text)));
  expect(headers).toEqual([['X-Other', 'stays']]);
  expect(body).toEqual({ bytes: new Uint8Array(), whole: false, isUnrecorded: true });
});

test('a decoded body that exceeds the limit is not whole', () => {
  const { body } = decoded(answerOf('gzip', gzipSync(Buffer.alloc(largestKept + 1))));
  expect(body).toEqual({ bytes: new Uint8Array(), whole: false });
});
