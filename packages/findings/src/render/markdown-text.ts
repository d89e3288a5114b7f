// External text within Markdown, escaped so that it has no effect as markup.
import { visible } from './visible.ts';

/** Escapes markup, mentions of people and references to issues; the result is one line. */
export function escapeText(text: string): string {
  return visible(text.replace(/\s+/g, ' '))
    .replace(/[\\`*[\]<>|~&#]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\$&')
    .replace(/@(?=\w)/g, '@<!-- -->');
}

/** A message, with its code between backquotes. */
export function escapeMessage(message: string): string {
  const parts = splitSpans(message);
  return parts.map(({ text, isCode }) => (isCode ? codeSpan(text) : escapeText(text))).join('');
}

/**
 * A code span in a line of Markdown: the text between more backquotes than its longest run of them. The text is one line,
 * because a span cannot have several, and has no control characters.
 */
export function codeSpan(code: string): string {
  const text = visible(code.replace(/\s+/g, ' '));
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = longest > 0 || text.trim() !== text ? ' ' : '';
  return `${fence}${pad}${text}${pad}${fence}`;
}

interface SpanPart {
  readonly text: string;
  readonly isCode: boolean;
}

const span = /(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)/;

/** The parts of a line, code separated from text; an unmatched backquote is an ordinary character. */
export function splitSpans(line: string): readonly SpanPart[] {
  // Between two texts, the split result has the fence and the code.
  const parts = line.split(new RegExp(span, 'g')).map((part, index): SpanPart | null => {
    if (index % 3 === 1 || part === '') return null;
    return index % 3 === 2 ? { text: unpadded(part), isCode: true } : { text: part, isCode: false };
  });
  return parts.filter((part) => part !== null);
}

/** The code without the spaces that separate backquotes at its ends from the fence, one on each side. */
function unpadded(code: string): string {
  return code.trim() === '' ? code : code.replace(/^ (.*) $/, '$1');
}
