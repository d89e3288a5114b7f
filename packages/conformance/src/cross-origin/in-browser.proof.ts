// A page on another origin calls server and mock in a real browser.
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newestRelease, vendorMediaType } from '@lunarest/contract';
import { type RunningMock, startMock } from '@lunarest/mock';
import { type RunningServer, serialNumber, startServer, userPasswords } from '@lunarest/server';
import { findChromium } from '@lunarest/tooling/find-chromium';
import { type Browser, chromium, type Page } from 'playwright-core';

const executablePath = findChromium();
const contentType = vendorMediaType(newestRelease);
const admin = `Basic ${btoa(`admin:${userPasswords.admin}`)}`;

/** A call that the page makes with its credentials. */
interface Call {
  readonly url: string;
  readonly method?: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
}

if (executablePath === undefined) {
  const why = 'SKIPPED, for there is no Chromium (apt-get install chromium, or name one in CHROMIUM)';
  test.skip(`${why}: a page on another origin`, () => {});
} else {
  describe('a page on another origin', () => {
    let host: Server;
    let browser: Browser;
    let page: Page;
    let origin: string;
    let server: RunningServer;
    let strict: RunningServer;
    let mock: RunningMock;

    beforeAll(async () => {
      host = createServer((_request, response) =>
        response.setHeader('Content-Type', 'text/html').end('<!doctype html><title>Console</title>'),
      );
      host.listen(0, '127.0.0.1');
      await once(host, 'listening');
      // A server that listens on TCP always has an AddressInfo.
      origin = `http://127.0.0.1:${(host.address() as AddressInfo).port}`;
      server = await startServer({ tls: false, cors: [origin] });
      strict = await startServer({ tls: false });
      mock = await startMock({ release: newestRelease, port: 0, cors: [origin] });
      // Without its sandbox, which a container seldom allows; it only ever sees this page.
      browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
      page = await browser.newPage();
      await page.goto(origin);
    });
    afterAll(async () => {
      await browser.close();
      host.close();
      await Promise.all([server.close(), strict.close(), mock.close()]);
    });

    /** Status, body and Location as the page sees them; null where the browser refuses the call. */
    function call({ url, method = 'GET', headers = {} }: Call) {
      const request = { method, headers: { 'Content-Type': contentType, ...headers } };
      return page.evaluate(
        async ({ url, request }) => {
          try {
            const response = await fetch(url, { ...request, credentials: 'include' });
            const text = await response.text();
            const body: unknown = text === '' ? null : JSON.parse(text);
            return { status: response.status, body };
          } catch {
            return null;
          }
        },
        { url, request },
      );
    }

    test('opens a session, and lists the HSMs with its cookie alone', async () => {
      const opened = await call({
        url: `${server.url}/auth/session`,
        method: 'POST',
        headers: { Authorization: admin },
      });
      expect(opened).toMatchObject({ status: 204 });
      expect(await call({ url: `${server.url}/api/lunasa/hsms` })).toEqual({
        status: 200,
        body: { hsms: [{ id: serialNumber, url: `/api/lunasa/hsms/${serialNumber}` }] },
      });
    });

    test('sees that a password is wrong, without a dialog of the browser', async () => {
      const headers = { Authorization: `Basic ${btoa('operator:wrong')}` };
      const refused = await call({ url: `${server.url}/api/lunasa/hsms`, headers });
      expect(refused).toMatchObject({ status: 401, body: { id: 'FRAMEWORK_USER_NOT_AUTHENTICATED' } });
    });

    test('gets from the mock the answer that it prefers', async () => {
      const headers = { Authorization: admin, Prefer: 'code=404' };
      const answered = await call({ url: `${mock.url}/users/admin`, headers });
      expect(answered).toMatchObject({ status: 404, body: { id: 'SERVERPLUGIN_INVALID_USERID' } });
    });

    test('reaches no server that was started without its origin', async () => {
      expect(
        await call({ url: `${strict.url}/api/lunasa/hsms`, headers: { Authorization: admin } }),
      ).toBeNull();
    });
  });
}
