// The end-to-end workflow with an appliance that runs in a page, without a server.
import type { RequestListener } from 'node:http';
import { expect, test } from '@jest/globals';
import { describeInBrowser } from '@lunarest/tooling/in-browser';
import { buildPage } from './in-browser/build-page.ts';
import type { Outcome } from './in-browser/page.ts';

const html = '<!doctype html><title>Workflow</title><script src="/page.js"></script>';
/** The requested paths. */
const asked: string[] = [];

/** Serves a page whose Content-Security-Policy permits only its own script. */
async function prepare(): Promise<RequestListener> {
  const script = await buildPage();
  return ({ url = '' }, response) => {
    asked.push(url);
    const isScript = url === '/page.js';
    response.setHeader('Content-Security-Policy', "default-src 'none'; script-src 'self'");
    response.setHeader('Content-Type', isScript ? 'text/javascript' : 'text/html');
    response.end(isScript ? script : html);
  };
}

describeInBrowser('a page that may run no code but its own script', prepare, ({ visit }) => {
  test('the end-to-end workflow restores the visible state of the appliance', async () => {
    const { outcome, complaints } = await visit({}, async (page, { messages, failures }) => ({
      outcome: await page.evaluate<Outcome>('outcome'),
      complaints: [...messages, ...failures],
    }));
    expect({ outcome, complaints, asked }).toEqual({
      outcome: { fault: '', answered: expect.any(Number) },
      complaints: [],
      asked: ['/', '/page.js'],
    });
    expect(outcome.answered).toBeGreaterThan(100);
  });
});
