import { describeReviewInBrowser } from './testing/in-browser.ts';
import { smallFacts } from './testing/small-facts.ts';

describeReviewInBrowser('the small review', async () => smallFacts);
