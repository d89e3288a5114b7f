import { describeInBrowser } from './testing/in-browser.ts';
import { smallFacts } from './testing/small-facts.ts';

describeInBrowser('the small review', async () => smallFacts);
