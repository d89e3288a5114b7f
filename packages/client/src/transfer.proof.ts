// Files in a real browser: a page sends and receives them through the client.
import type { RequestListener, ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { describeInBrowser } from '@lunarest/tooling/in-browser';
import { build } from 'esbuild';
import type { Transfers } from './testing/transfer-page.ts';

/** The received files. */
const taken: string[] = [];

const routes: Readonly<Record<string, (response: ServerResponse) => unknown>> = {
  '/': (response) => response.setHeader('Content-Type', 'text/html').end('<script src="/page.js"></script>'),
  '/acl': (response) => response.setHeader('Content-Type', 'application/octet-stream').end('rules'),
  '/users/admin/files/six/download': (response) => {
    response.writeHead(200, { 'Content-Length': 6 }).write('abc');
    response.end('def');
  },
  '/users/admin/files/broken/download': (response) =>
    response.writeHead(200, { 'Content-Length': 6 }).write('abc', () => response.destroy()),
  '/users/admin/files/slow/download': (response) =>
    response.writeHead(200, { 'Content-Length': 6 }).write('abc'),
  '/api/lunasa/upgrades': (response) => {
    response.req.on('data', (piece: Buffer) => taken.push(piece.toString()));
    response.req.on('end', () => response.writeHead(204, { Location: '/api/lunasa/upgrades/1' }).end());
  },
};

const empty = (response: ServerResponse) => response.writeHead(204).end();

async function prepare(): Promise<RequestListener> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('./testing/transfer-page.ts', import.meta.url))],
    bundle: true,
    write: false,
    platform: 'browser',
    target: 'es2022',
    conditions: ['@lunarest/source'],
  });
  const script = outputFiles.map(({ text }) => text).join('');
  return ({ url = '' }, response) => {
    if (url === '/page.js') response.setHeader('Content-Type', 'text/javascript').end(script);
    else (routes[url] ?? empty)(response);
  };
}

describeInBrowser('a page that sends and receives files', prepare, ({ visit }) => {
  test('streams them, counts the received bytes, and detects a truncated answer', async () => {
    const seen = await visit({}, async (page, { failures }) => ({
      ...(await page.evaluate<Transfers>('transfer()')),
      uncaught: failures,
    }));
    expect(seen).toEqual({
      streamed: 'abcdef',
      length: '6',
      whole: 'rules',
      // A browser does not report the progress of a sent body.
      counted: [{ bytes: 6, total: 6 }, { bytes: 5, total: 5 }, []],
      sent: 204,
      failures: [
        expect.stringMatching(/^ConnectionError: getUserFileArchive: no answer from the appliance \(.+\)$/),
        'Error: never mind',
      ],
      uncaught: [],
    });
    expect(taken.join('')).toBe('abcdef');
  });
});
