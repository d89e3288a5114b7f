// The appliance in a page: the same afternoon as on a server, without a server.
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@jest/globals';
import { findChromium } from '@lunarest/tooling/find-chromium';
import { chromium } from 'playwright-core';
import { buildPage } from './in-browser/build-page.ts';
import type { Outcome } from './in-browser/page.ts';

const executablePath = findChromium();
const title = 'an afternoon in a page that may run no code but its own script leaves the appliance as it was';

if (executablePath === undefined) {
  const why = 'SKIPPED, for there is no Chromium (apt-get install chromium, or name one in CHROMIUM)';
  test.skip(`${why}: ${title}`, () => {});
} else {
  test(title, async () => {
    const page = await openPage(executablePath, await buildPage());
    try {
      const outcome = await page.evaluate<Outcome>('outcome');
      expect({ outcome, complaints: page.complaints, asked: page.asked }).toEqual({
        outcome: { fault: '', answered: expect.any(Number) },
        complaints: [],
        asked: ['/', '/page.js'],
      });
      expect(outcome.answered).toBeGreaterThan(100);
    } finally {
      await page.close();
    }
  });
}

interface OpenedPage {
  /** What the browser complained of, such as a script that its policy forbids. */
  readonly complaints: readonly string[];
  /** The paths that were asked for. */
  readonly asked: readonly string[];
  evaluate<Value>(expression: string): Promise<Value>;
  close(): Promise<void>;
}

async function openPage(browserFile: string, script: string): Promise<OpenedPage> {
  const asked: string[] = [];
  const server = createServer(({ url = '' }, response) => {
    asked.push(url);
    const isScript = url === '/page.js';
    response.setHeader('Content-Security-Policy', "default-src 'none'; script-src 'self'");
    response.setHeader('Content-Type', isScript ? 'text/javascript' : 'text/html');
    response.end(
      isScript ? script : '<!doctype html><title>Afternoon</title><script src="/page.js"></script>',
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  // A server that listens on TCP always has an AddressInfo.
  const { port } = server.address() as AddressInfo;
  // Without its sandbox, which a container seldom allows; it only ever sees this page.
  const browser = await chromium.launch({ executablePath: browserFile, args: ['--no-sandbox'] });
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(`http://127.0.0.1:${port}/`);
  return {
    complaints,
    asked,
    evaluate: (expression) => page.evaluate(expression),
    async close() {
      await browser.close();
      server.close();
    },
  };
}
