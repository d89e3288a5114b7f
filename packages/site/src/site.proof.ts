// Proofs of the built site in a real browser: every page, in light mode on a desktop and in dark mode on a phone.
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type RunningSite, serveSite } from '@lunarest/playground/serve-site';
import { siteListener } from '@lunarest/playground/site-listener';
import {
  type RunningControl,
  type RunningServer,
  scenarioOf,
  serveControl,
  silentLog,
  startServer,
} from '@lunarest/server';
import { describeInBrowser } from '@lunarest/tooling/in-browser';
import { siteFolder } from './build-site.ts';
import { outline } from './outline.ts';
import { lookAt } from './testing/look-at.ts';

/** The program that builds the site unless it is current, as in the proof of the tarballs, which may run at the same time. */
const buildScript = fileURLToPath(new URL('../../../scripts/bootstrap/build-site.mjs', import.meta.url));
const reference = '/reference-';
const paths = ['/', ...outline.sidebar.flatMap(({ items }) => items.map(({ link }) => link))];
const desk = { colorScheme: 'light', viewport: { width: 1280, height: 900 } } as const;
const phone = { colorScheme: 'dark', viewport: { width: 360, height: 740 } } as const;

const prepare = async () => {
  await promisify(execFile)(process.execPath, [buildScript]);
  return siteListener(siteFolder);
};

describeInBrowser('the site', prepare, ({ origin, visit }) => {
  test('has a menu entry for every page', () => {
    const files = readdirSync(siteFolder, { recursive: true, encoding: 'utf8' });
    const pages = files.filter((file) => file.endsWith('.html') && file !== '404.html');
    expect(pages.toSorted()).toEqual(
      paths.map((path) => (path === '/' ? 'index.html' : `${path.slice(1)}.html`)).toSorted(),
    );
  });

  const ordinary = paths.filter((path) => !path.startsWith(reference));
  test.each(ordinary.flatMap((path) => [desk, phone].map((device) => [path, device] as const)))(
    'page %s reports no error, is accessible and does not scroll horizontally: %j',
    async (path, device) => {
      const looked = await visit({ ...device, path }, async (page, heard) => {
        if (path === '/console') await page.locator('.appliance-console .facts').waitFor();
        return lookAt(page, heard);
      });
      expect(looked).toEqual({
        messages: [],
        failures: [],
        foreign: [],
        violations: [],
        scrollsSideways: false,
      });
    },
  );

  test.each(
    paths
      .filter((path) => path.startsWith(reference))
      .flatMap((path) => [desk, phone].map((device) => [path, device] as const)),
  )('page %s shows the operations and sends no request to another host: %j', async (path, device) => {
    const looked = await visit({ ...device, path: `${path}#tag/hsms/listHsms` }, async (page, heard) => {
      await page.locator(operation).getByText('Evidence').waitFor();
      // Scalar logs only its timing to the console; its own markup is excluded from the findings.
      return lookAt(
        page,
        { ...heard, messages: heard.messages.filter((text) => !isOfScalar(text)) },
        '.scalar-app',
      );
    });
    expect(looked).toEqual({
      messages: [],
      failures: [],
      foreign: [],
      violations: [],
      scrollsSideways: false,
    });
  });

  test('the appliance in the page answers requests of the reference', async () => {
    const body = await visit({ ...desk, path: `${reference}17#tag/hsms/listHsms` }, async (page) => {
      await page
        .locator(operation)
        .getByRole('button', { name: /Test Request/ })
        .click();
      const answered = page.waitForResponse((response) => response.url().endsWith('/api/lunasa/hsms'));
      await page.getByRole('button', { name: /^Send get request/ }).click();
      return (await answered).json();
    });
    expect(body).toEqual({ hsms: [{ id: '532018', url: '/api/lunasa/hsms/532018' }] });
  });

  test('a request of the reference without a body names the release', async () => {
    const id = 'tag/smk/performSmkAction';
    const body = await visit({ ...desk, path: `${reference}17#${id}` }, async (page) => {
      const at = page.locator(`[id="api-1/${id}"]`);
      await at.getByRole('button', { name: /Test Request/ }).click();
      const answered = page.waitForResponse((response) => response.url().endsWith('/actions/start'));
      await page.getByRole('button', { name: /^Send post request/ }).click();
      return (await answered).json();
    });
    expect(body).toMatchObject({ id: 'FRAMEWORK_SESSION_NOT_PRIVATE' });
  });

  test('the console logs in and starts a rollover, which remains after a reload and ends with a reset', async () => {
    const seen = await visit({ ...desk, path: '/console' }, async (page) => {
      const rows = page.getByRole('region', { name: 'Partitions' });
      const payments = rows.getByRole('row').filter({ hasText: 'payments' });
      const smk = payments.getByRole('cell').nth(5);
      const press = (name: string, expected: string, place = page.locator('.appliance-console')) =>
        place
          .getByRole('button', { name, exact: true })
          .click()
          .then(() => page.getByRole('status').filter({ hasText: expected }).waitFor());
      await press('Start rollover', 'performSmkAction: 401', payments);
      await press('Log in', 'loginPartition: 204');
      await press('Start rollover', 'performSmkAction: 200', payments);
      const started = await smk.textContent();
      await page.reload();
      await payments.waitFor();
      const kept = await smk.textContent();
      await press('Reset', 'The scenario is at its start again');
      return [started, kept, await smk.textContent()];
    });
    expect(seen).toEqual(['generation 2, rollover from 1', 'generation 2, rollover from 1', 'generation 1']);
  });

  test('the first view loads less than 150 kB of scripts', async () => {
    const scripts = await visit({}, async (page) => {
      const found = await page.evaluate<string[]>(
        `performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => name.endsWith('.js'))`,
      );
      return [...new Set(found)];
    });
    const sizes = scripts.map(
      (url) => gzipSync(readFileSync(siteFolder + url.slice(origin().length + 1))).length,
    );
    expect(scripts.length).toBeGreaterThan(0);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(150_000);
  });

  test('the keyboard opens the menu and the search', async () => {
    const seen = await visit(desk, async (page) => {
      await page.keyboard.press('Tab');
      const first = await page.evaluate<string>('document.activeElement.textContent.trim()');
      // The page handles keys when Vue has mounted it.
      await page.waitForFunction(`'__vue_app__' in document.querySelector('#app')`);
      await page.keyboard.press('Control+k');
      await page.locator('.VPLocalSearchBox input').fill('rollover');
      await page.locator('.VPLocalSearchBox .result').first().waitFor();
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => url.pathname !== '/');
      return first;
    });
    expect(seen).toBe('Skip to content');
  });
});

// The tests above have built the site.
describeInBrowser(
  'the site beside an appliance',
  async () => (_, response) => response.end(),
  ({ origin, visit }) => {
    let server: RunningServer;
    let control: RunningControl;
    let site: RunningSite;

    beforeAll(async () => {
      // The longest label of an HSM, without a place for a line break.
      const demo = scenarioOf('demo');
      server = await startServer({ scenario: { ...demo, hsm: { ...demo.hsm, label: 'l'.repeat(32) } } });
      control = await serveControl(server.appliance, 0, silentLog);
      site = await serveSite(0, { folder: siteFolder, server, control });
    });
    afterAll(async () => {
      await site.close();
      await control.close();
      await server.close();
    });

    test.each([desk, phone])(
      'has a console that reports no error, is accessible and does not scroll horizontally: %j',
      async (device) => {
        const looked = await visit(device, async (page, heard) => {
          await page.goto(`${site.url}/console`);
          await page.getByRole('radio', { name: server.url }).waitFor();
          await page.locator('.appliance-console .facts').waitFor();
          const requests = heard.requests.filter((url) => !url.startsWith(origin()));
          return lookAt(page, { ...heard, requests });
        });
        expect(looked).toEqual({
          messages: [],
          failures: [],
          foreign: [],
          violations: [],
          scrollsSideways: false,
        });
      },
    );

    test('sends requests of the reference to the running appliance, or to the one in the page', async () => {
      const seen = await visit(desk, async (page) => {
        await page.goto(`${site.url}${reference}17#tag/hsms/listHsms`);
        await page
          .locator(operation)
          .filter({ hasText: `${server.url}/api/lunasa/hsms` })
          .waitFor();
        const tried = async (path: string) => {
          await page
            .locator(operation)
            .getByRole('button', { name: /Test Request/ })
            .click();
          const answered = page.waitForResponse((response) => new URL(response.url()).pathname === path);
          await page.getByRole('button', { name: /^Send get request/ }).click();
          const answer = await answered;
          await page.keyboard.press('Escape');
          return [answer.status(), answer.fromServiceWorker()];
        };
        const running = await tried('/appliance/api/lunasa/hsms');
        const loaded = page.waitForEvent('load');
        await page.getByRole('radio', { name: 'in this page' }).click();
        await loaded;
        // The choice persists on other pages.
        await page.goto(`${site.url}${reference}14#tag/hsms/listHsms`);
        return [running, await tried('/api/lunasa/hsms')];
      });
      expect(seen).toEqual([
        [200, false],
        [200, true],
      ]);
      expect(server.appliance.journal.list().map(({ operation: called }) => called)).toEqual(['listHsms']);
    });

    test('changes the running appliance in the console, or only the one in the page', async () => {
      server.appliance.reset();
      const seen = await visit(desk, async (page) => {
        await page.goto(`${site.url}/console`);
        const payments = page
          .getByRole('region', { name: 'Partitions' })
          .getByRole('row')
          .filter({ hasText: 'payments' });
        const smk = payments.getByRole('cell').nth(5);
        const press = (name: string, expected: string, place = page.locator('.appliance-console')) =>
          place
            .getByRole('button', { name, exact: true })
            .click()
            .then(() => page.getByRole('status').filter({ hasText: expected }).waitFor());
        await press('Take snapshot', 'Snapshot taken');
        await press('Log in', 'loginPartition: 204');
        await press('Start rollover', 'performSmkAction: 200', payments);
        const started = await smk.textContent();
        const running = server.appliance.snapshot().hsm.partitions['1532018000011']?.smk.primary?.generation;
        await press('Restore snapshot-1', 'snapshot-1 restored');
        const restored = await smk.textContent();
        await press('Plan fault', 'Fault planned');
        await press('Stop clock', 'The clock is stopped');
        await page.getByRole('radio', { name: 'in this page' }).check();
        await page.getByRole('button', { name: 'Stop clock' }).waitFor();
        await press('Log in', 'loginPartition: 204');
        return [started, running, restored];
      });
      const { faults, clock } = server.appliance;
      expect([seen, faults.list().map(({ operation }) => operation), clock.frozen]).toEqual([
        ['generation 2, rollover from 1', 2, 'generation 1'],
        ['listPartitions'],
        true,
      ]);
      expect(server.appliance.journal.list().map(({ operation }) => operation)).toEqual([
        'openSession',
        'loginPartition',
        'performSmkAction',
      ]);
    });
  },
);

/** The operation at which the reference is opened. */
const operation = '[id="api-1/tag/hsms/listHsms"]';

function isOfScalar(message: string): boolean {
  return /^@scalar\/|^\w+: \d+ ms$/.test(message);
}
