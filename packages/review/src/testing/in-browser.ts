// Tests of a review in a real browser, for the small review and for the review of the contract.
import { readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { createRequire } from 'node:module';
import { expect, test } from '@jest/globals';
import { type BrowserPlace, describeInBrowser } from '@lunarest/tooling/in-browser';
import type { ReviewFacts } from '../facts.ts';
import { renderHtml } from '../html/render-html.ts';
import { makeReview } from '../review.ts';
import { standingOf } from '../standing.ts';

const phone = { width: 390, height: 844 };
const desk = { width: 1280, height: 900 };

/** Declares the tests of one review. Without Chromium, it declares one skipped test with the reason in its title. */
export function describeReviewInBrowser(name: string, gather: () => Promise<ReviewFacts>): void {
  let asked: string[] = [];
  const prepare = async (): Promise<RequestListener> => {
    const page = renderHtml(makeReview(standingOf(await gather())));
    return (request, response) => {
      asked.push(request.url ?? '');
      response.setHeader('Content-Type', 'text/html').end(page);
    };
  };
  describeInBrowser(name, prepare, (place) => {
    const visit: BrowserPlace['visit'] = (options, look) => {
      asked = [];
      return place.visit(options, look);
    };

    test('requests only itself, and reports no error', async () => {
      const requests: string[] = [];
      const heard = await visit({}, async (page, { messages, failures }) => {
        page.on('request', (request) => requests.push(request.url()));
        await page.reload({ waitUntil: 'networkidle' });
        return { messages, failures };
      });
      expect({ requests, asked, heard }).toEqual({
        requests: [`${place.origin()}/`],
        asked: ['/', '/'],
        heard: { messages: [], failures: [] },
      });
    });

    test('runs no injected script, applies no injected style and loads no injected image', async () => {
      const brought = await visit({}, (page) => page.evaluate(bringIn));
      expect({ brought, asked }).toEqual({ brought: { ran: false, red: false }, asked: ['/'] });
    });

    test.each([
      ['light', phone],
      ['dark', desk],
    ] as const)('is accessible: %s, %j', async (colorScheme, viewport) => {
      const violations = await visit({ colorScheme, viewport, bypassCSP: true }, async (page) => {
        await page.evaluate(axe);
        await page.evaluate(unfold);
        return page.evaluate(findViolations);
      });
      expect(violations).toEqual([]);
    });

    test('does not scroll horizontally at any width with all details unfolded', async () => {
      const scrolling = await visit({}, async (page) => {
        await page.evaluate(unfold);
        const found: number[] = [];
        for (const width of [360, 390, 768, 1280]) {
          await page.setViewportSize({ width, height: 800 });
          const scrolled = await page.evaluate<number>('document.documentElement.scrollWidth');
          if (scrolled > width) found.push(width);
        }
        return found;
      });
      expect(scrolling).toEqual([]);
    });

    test.each([phone, desk])('shows the verdict and its numbers without scrolling: %j', async (viewport) => {
      const box = await visit({ viewport, javaScriptEnabled: false }, (page) =>
        page.locator('#verdict .tiles').boundingBox(),
      );
      expect((box?.y ?? Number.NaN) + (box?.height ?? Number.NaN)).toBeLessThanOrEqual(viewport.height);
    });

    test('details unfold without a script', async () => {
      const counts = await visit({ javaScriptEnabled: false }, async (page) => {
        const folded = page.locator('details:not([open])');
        const before = await folded.count();
        await page.locator('main details:not([open]):not(.places) > summary').first().click();
        return { before, after: await folded.count() };
      });
      expect(counts.after).toBe(counts.before - 1);
    });

    test('a printed page shows folded details', async () => {
      const [onScreen, onPaper] = await visit({}, async (page) => {
        const screen = await page.evaluate<number>(countHidden);
        await page.emulateMedia({ media: 'print' });
        return [screen, await page.evaluate<number>(countHidden)];
      });
      expect({ someOnScreen: Number(onScreen) > 0, onPaper }).toEqual({ someOnScreen: true, onPaper: 0 });
    });

    test.each([
      ['light', 'rgb(251, 250, 248)'],
      ['dark', 'rgb(21, 22, 25)'],
    ] as const)('has the preferred color scheme %s', async (colorScheme, background) => {
      const seen = await visit({ colorScheme }, (page) =>
        page.evaluate<string>('getComputedStyle(document.body).backgroundColor'),
      );
      expect(seen).toBe(background);
    });
  });
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Checks WCAG 2.2 A and AA, and the best practices of axe, such as landmarks and the order of headings. */
const findViolations = `axe.run(document, {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
}).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))`;

const unfold = `for (const details of document.querySelectorAll('details')) details.open = true`;

const countHidden = `[...document.querySelectorAll('details > :not(summary)')].filter(
  (element) => !element.checkVisibility() || element.getBoundingClientRect().height === 0,
).length`;

const bringIn = `(() => {
  const add = (name, set) => document.body.append(Object.assign(document.createElement(name), set));
  add('script', { textContent: 'window.ran = true' });
  add('style', { textContent: 'body { color: rgb(255, 0, 0) }' });
  add('img', { src: '/picture' });
  return { ran: 'ran' in window, red: getComputedStyle(document.body).color === 'rgb(255, 0, 0)' };
})()`;
