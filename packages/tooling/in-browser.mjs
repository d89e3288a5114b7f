// Tests in a real browser: a page of a test server, in the Chromium of this machine.

import { once } from 'node:events';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { isExecutable, searchPath } from './executables.mjs';
import { afterAll, beforeAll, describe, test } from './native-runner/globals.mjs';
import { atProcessEnd } from './native-runner/process-end.mjs';

const why = 'SKIPPED because there is no Chromium (apt-get install chromium, or name one in CHROMIUM)';

export function describeInBrowser(name, prepare, declare) {
  const executablePath = findChromium();
  if (executablePath === undefined) {
    test.skip(`${why}: ${name}`, () => {});
    return;
  }
  describe(`in a real browser, ${name}`, () => {
    let host;
    let browser;

    beforeAll(async () => {
      host = createServer(await prepare());
      host.listen(0, '127.0.0.1');
      await once(host, 'listening');
      browser = await browserAt(executablePath);
    });
    afterAll(() => host.close());

    const origin = () => `http://127.0.0.1:${host.address().port}`;
    declare({
      origin,
      async visit({ path = '/', ...options }, look) {
        const context = await browser.newContext(options);
        try {
          // The limit ends a hanging test with the name of the awaited event. No verdict depends on it.
          context.setDefaultTimeout(1_800_000);
          const page = await context.newPage();
          const [messages, failures, requests] = [[], [], []];
          page.on('console', (message) => messages.push(message.text()));
          page.on('request', (request) => requests.push(request.url()));
          page.on('pageerror', (error) => failures.push(error.message));
          await page.goto(`${origin()}${path}`);
          return await look(page, { messages, failures, requests });
        } finally {
          await context.close();
        }
      },
    });
  });
}

let launched;

/** One browser for all tests of this process, each of which has a new context. */
function browserAt(executablePath) {
  launched ??= launch(executablePath);
  return launched;
}

async function launch(executablePath) {
  // Without the sandbox, which containers rarely permit. The browser loads only pages of tests.
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  atProcessEnd(() => browser.close());
  return browser;
}

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The executable in CHROMIUM, or the first Chromium on the PATH; undefined if there is none. */
export function findChromium() {
  const folders = searchPath();
  const candidates = [
    process.env.CHROMIUM ?? '',
    ...names.flatMap((name) => folders.map((folder) => join(folder, name))),
  ];
  return candidates.find(isExecutable);
}
