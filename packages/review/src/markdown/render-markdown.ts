// The review as Markdown, for a pull request or a summary.
import { codeSpan, escapeText } from '@lunarest/findings';
import type { Block, Entry, Tone } from '../block.ts';
import { renderWords as wordsAsHtml } from '../html/render-words.ts';
import { codes, type Inline, type Words } from '../inline.ts';
import { type Review, shownSections } from '../review.ts';

/** The review as Markdown, which ends with a line break. It can be truncated before a line `## …`, which begins a section. */
export function renderReviewMarkdown(review: Review): string {
  const sections = shownSections(review).map(
    ({ title, blocks }) => `## ${escapeText(title)}\n\n${renderBlocks(blocks)}`,
  );
  const head = `# ${escapeText(review.title)}`;
  return `${[head, ...sections].join('\n\n')}\n`;
}

/** The block as Markdown: lines of text without line breaks at the end. */
function renderBlock(block: Block): string {
  switch (block.kind) {
    case 'words':
      return renderWords(block.words);
    case 'notice':
      return `> ${marks[block.tone]}${renderWords(block.words)}`;
    case 'tiles':
      return tableOf(
        ['', block.caption],
        block.tiles.map(({ value, label }) => [escapeText(label), value]),
      );
    case 'list':
      return block.items.map((item) => `- ${renderWords(item)}`).join('\n');
    case 'table':
      return [
        escapeText(block.caption),
        tableOf(
          block.head,
          block.rows.map((row) => row.map(renderWords)),
        ),
      ].join('\n\n');
    case 'share':
      return `- ${renderWords(block.words)}`;
    case 'entries':
      return block.entries.map(renderEntry).join('\n');
    case 'group':
      return [`### ${escapeText(block.heading)}`, renderBlocks(block.blocks)].join('\n\n');
    case 'fold':
      return renderFold(block);
  }
}

function renderBlocks(blocks: readonly Block[]): string {
  return blocks.map(renderBlock).join('\n\n');
}

const marks: Readonly<Record<Tone, string>> = { bad: '❌ ', fair: '⚠️ ', good: '✅ ', plain: '' };

function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  // A bar ends a cell even within code, unless it is escaped.
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head.map(escapeText)), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A fold: open content is shown directly, and folded content stays folded if Markdown permits it. */
function renderFold({ summary, open, blocks }: Extract<Block, { kind: 'fold' }>): string {
  const inside = renderBlocks(blocks);
  if (open) return `${renderWords(summary)}\n\n${inside}`;
  const title = String(wordsAsHtml(summary, new Set())).replaceAll('<wbr>', '');
  return `<details><summary>${title}</summary>\n\n${inside}\n\n</details>`;
}

function renderEntry({ id, message, badges, advice, where, affects, places, note, proof }: Entry): string {
  const lines: readonly Words[] = [
    ...(advice === undefined ? [] : [['→ ', ...advice]]),
    ...proof,
    ...(note === undefined ? [] : [note]),
    [...badges.map(({ label }) => `${label}; `), ...(where === undefined ? [] : [where, '; ']), { code: id }],
    codes(affects),
    places.flatMap((place, index): Words => (index === 0 ? place : [' → ', ...place])),
  ];
  const details = lines.filter((line) => line.length > 0).map((line) => `  - ${renderWords(line)}`);
  return [`- ${renderWords(message)}`, ...details].join('\n');
}

/** Inline text as Markdown, escaped so that it has no effect as markup. */
function renderWords(words: Words): string {
  return words.map(renderInline).join('');
}

function renderInline(inline: Inline): string {
  if (typeof inline === 'string') return escapeText(inline);
  if ('code' in inline) return codeSpan(inline.code);
  if ('strong' in inline) return `**${escapeText(inline.strong)}**`;
  return inline.to instanceof URL
    ? `[${escapeText(inline.link)}](<${inline.to.href}>)`
    : escapeText(inline.link);
}
