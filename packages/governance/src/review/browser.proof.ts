// The review of the whole contract is a large page, and takes a browser about half a minute.
import { fileURLToPath } from 'node:url';
import { gatherFacts } from './gather-facts.ts';
import { describeReviewInBrowser } from './testing/in-browser.ts';

const spec = fileURLToPath(new URL('../../../../spec/', import.meta.url));

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
  }),
);
