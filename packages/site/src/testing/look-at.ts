// The checks of the site's proof for every page.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { HeardFromPage } from '@lunarest/tooling/in-browser';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Checks WCAG 2.2 A and AA. The results omit elements that pass, whose paths would take a fifth of the time. */
const findViolations = `axe.run(document, {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  resultTypes: ['violations'],
  selectors: false,
}).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))`;

interface Looked extends Omit<HeardFromPage, 'requests'> {
  /** Requests to other hosts. */
  readonly foreign: readonly string[];
  /** Findings of axe, each with its first element. */
  readonly violations: readonly string[];
  readonly scrollsSideways: boolean;
}

/**
 * Inspects a page after it has loaded. Elements that match the selector `without` are removed before the check: if they were only
 * excluded, axe would still read the styles of all of them.
 */
export async function lookAt(page: Page, heard: HeardFromPage, without = ''): Promise<Looked> {
  await page.waitForLoadState('networkidle');
  const scrollsSideways = await page.evaluate<boolean>(
    'document.documentElement.scrollWidth > document.documentElement.clientWidth',
  );
  if (without !== '')
    await page.locator(without).evaluateAll((elements) => {
      for (const element of elements) element.remove();
    });
  await page.evaluate(axe);
  const violations = await page.evaluate<string[]>(findViolations);
  const own = new URL(page.url()).origin;
  return {
    messages: [...heard.messages],
    failures: [...heard.failures],
    foreign: heard.requests.filter((url) => url.startsWith('http') && new URL(url).origin !== own),
    violations,
    scrollsSideways,
  };
}
