// The review as Markdown, for a pull request or a summary.

import { escapeText } from '@lunarest/findings';
import { type Review, shownSections } from '../review.ts';
import { renderBlocks } from './render-block.ts';

/** Ends with a line break. Each section begins with a line `## …`, where a reader with limited space may cut. */
export function renderReviewMarkdown(review: Review): string {
  const sections = shownSections(review).map(
    ({ title, blocks }) => `## ${escapeText(title)}\n\n${renderBlocks(blocks)}`,
  );
  const head = `# ${escapeText(review.title)}`;
  return `${[head, ...sections].join('\n\n')}\n`;
}
