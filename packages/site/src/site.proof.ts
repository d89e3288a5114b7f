// The built site in a real browser: every page, in light on a desk and in dark on a phone.
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { describeInBrowser } from '@lunarest/tooling/in-browser';
import { buildSite, siteFolder } from './build-site.ts';
import { outline } from './outline.ts';
import { siteListener } from './serve-site.ts';
import { lookAt } from './testing/look-at.ts';

const paths = ['/', ...outline.sidebar.flatMap(({ items }) => items.map(({ link }) => link))];
const desk = { colorScheme: 'light', viewport: { width: 1280, height: 900 } } as const;
const phone = { colorScheme: 'dark', viewport: { width: 360, height: 740 } } as const;

const prepare = async () => {
  await buildSite();
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

  test.each(paths.flatMap((path) => [desk, phone].map((device) => [path, device] as const)))(
    'page %s is quiet, accessible and fits: %j',
    async (path, device) => {
      expect(await visit({ ...device, path }, (page, heard) => lookAt(page, heard))).toEqual({
        messages: [],
        failures: [],
        foreign: [],
        violations: [],
        scrollsSideways: false,
      });
    },
  );

  test('the first view needs less than 150 kB of script', async () => {
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

  test('the menu and the search open by keyboard', async () => {
    const seen = await visit(desk, async (page) => {
      await page.keyboard.press('Tab');
      const first = await page.evaluate<string>('document.activeElement.textContent.trim()');
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
