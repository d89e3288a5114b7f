// The appliance in a real browser, behind a service worker.
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { findChromium } from '@lunarest/tooling/find-chromium';
import { build } from 'esbuild';
import { type Browser, chromium } from 'playwright-core';
import type { Outcome } from './testing/page.ts';

const executablePath = findChromium();

if (executablePath === undefined) {
  const why = 'SKIPPED, for there is no Chromium (apt-get install chromium, or name one in CHROMIUM)';
  test.skip(`${why}: the appliance behind a service worker`, () => {});
} else {
  test('the first example of the README runs as it stands', async () => {
    const host = serveFiles(await filesOfPage(readmeExample()), () => {});
    host.listen(0, '127.0.0.1');
    await once(host, 'listening');
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
    try {
      const page = await browser.newPage();
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(error.message));
      // A server that listens on TCP always has an AddressInfo.
      await page.goto(`http://127.0.0.1:${(host.address() as AddressInfo).port}`);
      await page.waitForFunction('globalThis.done');
      const status = await page.evaluate<number>(
        "fetch('https://luna.example/nope').then(({ status }) => status)",
      );
      expect({ status, complaints }).toEqual({ status: 404, complaints: [] });
    } finally {
      await browser.close();
      host.close();
    }
  });

  describe('behind a service worker', () => {
    let host: Server;
    let browser: Browser;
    let origin: string;
    let asked: string[] = [];

    beforeAll(async () => {
      host = serveFiles(await filesOfPage(readSource('./testing/page.ts')), (path) => asked.push(path));
      host.listen(0, '127.0.0.1');
      await once(host, 'listening');
      // A server that listens on TCP always has an AddressInfo.
      origin = `http://127.0.0.1:${(host.address() as AddressInfo).port}`;
      // Without its sandbox, which a container seldom allows; it only ever sees this page.
      browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
    });
    afterAll(async () => {
      await browser.close();
      host.close();
    });

    test.each([
      ['another origin', () => 'https://luna.example'],
      ['the origin of the page', () => origin],
    ])('an appliance at %s answers the page, keeps its state, and asks no server', async (_, urlOf) => {
      asked = [];
      const page = await browser.newPage();
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(error.message));
      await page.goto(origin);
      const outcome = await page.evaluate<Outcome>(`play(${JSON.stringify(urlOf())})`);
      await page.close();
      expect({ outcome, complaints }).toEqual({
        outcome: {
          opened: 204,
          listed: [200, { hsms: [{ id: '532018', url: '/api/lunasa/hsms/532018' }] }],
          anonymous: 401,
          created: 204,
          found: expect.objectContaining({ userId: 'jane', role: 'monitor' }),
          overridden: [404, expect.objectContaining({ id: 'HSMPLUGIN_INVALID_HSM' })],
          dropped: true,
          expired: 401,
          client: 200,
          file: 'of the page',
        },
        complaints: [],
      });
      expect(asked.filter((path) => !Object.hasOwn(fileTypes, path) && path !== '/favicon.ico')).toEqual([]);
    });
  });
}

const fileTypes = {
  '/': 'text/html',
  '/page.js': 'text/javascript',
  '/mockServiceWorker.js': 'text/javascript',
  '/file.txt': 'text/plain',
} as const;

type Files = Readonly<Record<keyof typeof fileTypes, string>>;

function readSource(file: string): string {
  return readFileSync(new URL(file, import.meta.url), 'utf8');
}

function readmeExample(): string {
  const [, code = ''] = /```ts\n(.*?)```/s.exec(readSource('../README.md')) ?? [];
  return `${code}\nglobalThis.done = true;`;
}

/** A page with this module of TypeScript, which imports as a file of `testing/` does. */
async function filesOfPage(contents: string): Promise<Files> {
  const { outputFiles } = await build({
    stdin: { contents, loader: 'ts', resolveDir: fileURLToPath(new URL('./testing', import.meta.url)) },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    conditions: ['@lunarest/source'],
    logLevel: 'silent',
  });
  const worker = createRequire(import.meta.url).resolve('msw/mockServiceWorker.js');
  return {
    '/': '<!doctype html><title>Console</title><script type="module" src="/page.js"></script>',
    '/page.js': outputFiles.map(({ text }) => text).join(''),
    '/mockServiceWorker.js': readFileSync(worker, 'utf8'),
    '/file.txt': 'of the page',
  };
}

function serveFiles(files: Files, onAsked: (path: string) => void): Server {
  const isFile = (path: string): path is keyof Files => Object.hasOwn(files, path);
  return createServer(({ url: path = '' }, response) => {
    onAsked(path);
    if (isFile(path)) response.setHeader('Content-Type', fileTypes[path]).end(files[path]);
    else response.writeHead(404).end();
  });
}
