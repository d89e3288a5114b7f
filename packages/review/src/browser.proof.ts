// Proofs of two pages in a browser: a small review, and the review of the whole contract, which takes about half a minute.
import { fileURLToPath } from 'node:url';
import { gatherFacts } from './gather-facts.ts';
import { describeReviewInBrowser } from './testing/in-browser.ts';
import { smallFacts } from './testing/small-facts.ts';

const spec = fileURLToPath(new URL('../../../spec/', import.meta.url));

describeReviewInBrowser('the small review', async () => smallFacts);

describeReviewInBrowser('the review of the contract', () =>
  gatherFacts({
    from: '14',
    to: '17',
    spec,
    since: undefined,
    waivers: undefined,
    failOn: 'breaking',
    sourceUrl: undefined,
    allowOutside: false,
    today: '2026-11-22',
    progress: () => {},
    demandKnownFindings: async () => {},
  }),
);
