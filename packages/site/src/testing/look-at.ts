// What the proof of the site asks of every page.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { HeardFromPage } from '@lunarest/tooling/in-browser';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** All of WCAG 2.2 A and AA. */
const findViolations = `axe.run(document, {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
}).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))`;

export interface Looked extends Omit<HeardFromPage, 'requests'> {
  /** Requests that left for another host. */
  readonly foreign: readonly string[];
  /** Findings of axe, each with its first element. */
  readonly violations: readonly string[];
  readonly scrollsSideways: boolean;
}

/** Looks at a page once `ready`, an expression, holds in it. */
export async function lookAt(page: Page, heard: HeardFromPage, ready = 'true'): Promise<Looked> {
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(ready);
  await page.evaluate(axe);
  const violations = await page.evaluate<string[]>(findViolations);
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
