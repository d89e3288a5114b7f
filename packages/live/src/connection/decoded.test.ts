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
])('an answer in %s has the body that the client reads, and no header about its coding', (coding, bytes) => {
  const { headers, body } = decoded(answerOf(coding, bytes));
  expect(headers).toEqual([['X-Other', 'stays']]);
  expect({ ...body, bytes: Buffer.from(body.bytes).toString() }).toEqual({ bytes: text, whole: true });
});

test.each([
  ['of another coding', answerOf('zstd', Buffer.from(text))],
  ['of which one coding is another', answerOf('gzip, zstd', gzipSync(text))],
  ['that is not in its coding', answerOf('gzip', Buffer.from(text))],
  ['that ends too early', answerOf('gzip', gzipSync(text).subarray(0, 12))],
  ['without a body', answerOf('gzip', new Uint8Array())],
])('an answer %s stays as it is', (_, answer) => {
  expect(decoded(answer)).toBe(answer);
});

test('a body that is larger than the largest kept is not whole', () => {
  const { body } = decoded(answerOf('gzip', gzipSync(Buffer.alloc(largestKept + 1))));
  expect(body).toEqual({ bytes: new Uint8Array(), whole: false });
});
