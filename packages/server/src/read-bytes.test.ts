import { once } from 'node:events';
import { createServer } from 'node:http';
import { runInNewContext } from 'node:vm';
import { expect, test } from '@jest/globals';
import type { MediaKind } from '@lunarest/contract';
import { listeningPort } from '@lunarest/tooling/listening-port';
import express from 'express';
import { readBytes } from './read-bytes.ts';
import { runMiddleware } from './run-middleware.ts';

/**
 * Number of bytes that a server reads of a body of `size` bytes, in which a middleware may have read it before; null when it
 * refuses the body.
 */
async function bytesRead(
  kind: MediaKind,
  size: number,
  before?: ReturnType<typeof express.raw>,
): Promise<number | null> {
  const server = createServer(async (request, response) => {
    if (before !== undefined) await runMiddleware(before, request, response);
    const bytes = await readBytes(kind, request, response);
    response.setHeader('connection', 'close').end(JSON.stringify(bytes?.length ?? null));
  });
  const port = await listeningPort(server);
  const sent = { method: 'POST', body: new Uint8Array(size) };
  const read = await (await fetch(`http://127.0.0.1:${port}`, sent)).text();
  server.close();
  await once(server, 'close');
  return JSON.parse(read);
}

test.each<[MediaKind, number]>([
  ['json', 64 * 1024],
  ['octet-stream', 4 * 1024 * 1024],
  ['multipart', 4 * 1024 * 1024],
])('a body of kind %s has at most %d bytes', async (kind, largest) => {
  expect(await bytesRead(kind, largest)).toBe(largest);
  expect(await bytesRead(kind, largest + 1)).toBeNull();
});

const all = { limit: '1mb', type: () => true };

test.each([
  ['raw', express.raw(all)],
  ['text', express.text(all)],
])('a body that express.%s() has read before has its bytes, and the same bound', async (_, before) => {
  expect(await bytesRead('json', 1024, before)).toBe(1024);
  expect(await bytesRead('json', 64 * 1024 + 1, before)).toBeNull();
});

test('the bytes of a body may be of another realm, as in the sandbox of jsdom', async () => {
  const raw = express.raw(all);
  const read = await bytesRead('multipart', 3, (request, response, next) =>
    raw(request, response, () => {
      Object.assign(request, { body: runInNewContext('new Uint8Array(3)') });
      next();
    }),
  );
  expect(read).toBe(3);
});

test('a request without a body has zero bytes', async () => {
  expect(await bytesRead('json', 0)).toBe(0);
});
