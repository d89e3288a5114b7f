// The checks of the site's proof for every page.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { HeardFromPage } from '@lunarest/tooling/in-browser';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** All of WCAG 2.2 A and AA. */
const findViolations = (
  without: string,
) => `axe.run({ include: document, exclude: ${JSON.stringify(without === '' ? [] : [without])} }, {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
}).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))`;

export interface Looked extends Omit<HeardFromPage, 'requests'> {
  /** Requests to other hosts. */
  readonly foreign: readonly string[];
  /** Findings of axe, each with its first element. */
  readonly violations: readonly string[];
  readonly scrollsSideways: boolean;
}

/** Inspects a page at rest; elements that match the selector `without` are excluded from the findings. */
export async function lookAt(page: Page, heard: HeardFromPage, without = ''): Promise<Looked> {
  await page.waitForLoadState('networkidle');
  await page.evaluate(axe);
  const violations = await page.evaluate<string[]>(findViolations(without));
  const own = new URL(page.url()).origin;
  return {
    messages: [...heard.messages],
    failures: [...heard.failures],
    foreign: heard.requests.filter((url) => url.startsWith('http') && new URL(url).origin !== own),
    violations,
    scrollsSideways: await page.evaluate<boolean>(
      'document.documentElement.scrollWidth > document.documentElement.clientWidth',
    ),
  };
}
