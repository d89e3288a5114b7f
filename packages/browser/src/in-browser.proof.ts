// Proofs of the appliance in a real browser with a service worker.
import { readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { describeInBrowser } from '@lunarest/tooling/in-browser';
import { build } from 'esbuild';
import type { Outcome } from './testing/page.ts';

const example = async () => serving(await filesOfPage(readmeExample()), () => {});

describeInBrowser('the first example of the README', example, ({ visit }) => {
  test('runs unchanged', async () => {
    const seen = await visit({}, async (page, { failures }) => {
      await page.waitForFunction('globalThis.done');
      const status = await page.evaluate<number>(
        "fetch('https://luna.example/nope').then(({ status }) => status)",
      );
      return { status, failures };
    });
    expect(seen).toEqual({ status: 404, failures: [] });
  });
});

let asked: string[] = [];
const page = async () =>
  serving(await filesOfPage(readSource('./testing/page.ts')), (path) => asked.push(path));

describeInBrowser('with a service worker', page, ({ origin, visit }) => {
  test.each([
    ['another origin', () => 'https://luna.example'],
    ['the origin of the page', origin],
  ])(
    'an appliance at %s answers the page, keeps its state, and sends no request to a server',
    async (_, urlOf) => {
      asked = [];
      const seen = await visit({}, async (page, { failures }) => ({
        outcome: await page.evaluate<Outcome>(`play(${JSON.stringify(urlOf())})`),
        failures,
      }));
      expect(seen).toEqual({
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
          task: 'finished',
          afterReset: [200, ['listHsms', 'openSession', 'listHsms']],
          file: 'of the page',
        },
        failures: [],
      });
      expect(asked.filter((path) => !Object.hasOwn(fileTypes, path) && path !== '/favicon.ico')).toEqual([]);
    },
  );
});

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

/** A page with this TypeScript module, whose imports are relative to `testing/`. */
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

function serving(files: Files, onAsked: (path: string) => void): RequestListener {
  const isFile = (path: string): path is keyof Files => Object.hasOwn(files, path);
  return ({ url: path = '' }, response) => {
    onAsked(path);
    if (isFile(path)) response.setHeader('Content-Type', fileTypes[path]).end(files[path]);
    else response.writeHead(404).end();
  };
}
