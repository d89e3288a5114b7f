// A page on another origin calls server and mock in a real browser.
import type { RequestListener } from 'node:http';
import { afterEach, expect, test } from '@jest/globals';
import { newestRelease, vendorMediaType } from '@lunarest/contract';
import { startMock } from '@lunarest/mock';
import { serialNumber, startServer, userPasswords } from '@lunarest/server';
import { describeInBrowser } from '@lunarest/tooling/in-browser';
import type { Page } from 'playwright-core';

const contentType = vendorMediaType(newestRelease);
const admin = `Basic ${btoa(`admin:${userPasswords.admin}`)}`;

/** A call that the page makes; the browser adds its cookies. */
interface Call {
  readonly url: string;
  readonly method?: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
}

const running: { close(): Promise<void> }[] = [];
afterEach(() => Promise.all(running.splice(0).map((each) => each.close())));

async function start(cors?: readonly string[]) {
  const server = await startServer({ tls: false, ...(cors && { cors }) });
  running.push(server);
  return server;
}

const blank: RequestListener = (_request, response) => {
  response.setHeader('Content-Type', 'text/html').end('<!doctype html><title>Console</title>');
};

describeInBrowser(
  'a page on another origin',
  () => blank,
  ({ origin, visit }) => {
    test('opens a session, and lists the HSMs with its cookie alone', async () => {
      const { url } = await start([origin()]);
      const [opened, listed] = await visit({}, async (page) => [
        await call(page, { url: `${url}/auth/session`, method: 'POST', headers: { Authorization: admin } }),
        await call(page, { url: `${url}/api/lunasa/hsms` }),
      ]);
      expect(opened).toMatchObject({ status: 204 });
      expect(listed).toEqual({
        status: 200,
        body: { hsms: [{ id: serialNumber, url: `/api/lunasa/hsms/${serialNumber}` }] },
      });
    });

    test('receives 401 for a wrong password, and the browser opens no dialog', async () => {
      const { url } = await start([origin()]);
      const headers = { Authorization: `Basic ${btoa('operator:wrong')}` };
      const refused = await visit({}, (page) => call(page, { url: `${url}/api/lunasa/hsms`, headers }));
      expect(refused).toMatchObject({ status: 401, body: { id: 'FRAMEWORK_USER_NOT_AUTHENTICATED' } });
    });

    test('selects an answer of the mock with Prefer', async () => {
      const mock = await startMock({ release: newestRelease, port: 0, cors: [origin()] });
      running.push(mock);
      const headers = { Authorization: admin, Prefer: 'code=404' };
      const answered = await visit({}, (page) => call(page, { url: `${mock.url}/users/admin`, headers }));
      expect(answered).toMatchObject({ status: 404, body: { id: 'SERVERPLUGIN_INVALID_USERID' } });
    });

    test('is blocked by a server that was started without its origin', async () => {
      const { url } = await start();
      const headers = { Authorization: admin };
      expect(await visit({}, (page) => call(page, { url: `${url}/api/lunasa/hsms`, headers }))).toBeNull();
    });
  },
);

/** The status and body that the page receives; null where the browser blocks the call. */
function call(page: Page, { url, method = 'GET', headers = {} }: Call) {
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
