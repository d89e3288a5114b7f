// Code within a line of Markdown, and back again.

/** The text between more backquotes than it has in a row; in one line, which is all that a line can hold. */
export function codeSpan(code: string): string {
  const text = code.replace(/\s+/g, ' ');
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = longest > 0 || text.trim() !== text ? ' ' : '';
  return `${fence}${pad}${text}${pad}${fence}`;
}

export interface SpanPart {
  readonly text: string;
  readonly isCode: boolean;
}

const span = /(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)/;

/** The parts of a line, code apart from what surrounds it; a backquote without its like is an ordinary character. */
export function splitSpans(line: string): readonly SpanPart[] {
  // Between two texts stand what fences the code, and the code.
  const parts = line.split(new RegExp(span, 'g')).map((part, index): SpanPart | null => {
    if (index % 3 === 1 || part === '') return null;
    return index % 3 === 2 ? { text: unpadded(part), isCode: true } : { text: part, isCode: false };
  });
  return parts.filter((part) => part !== null);
}

/** One space on both sides keeps backquotes at the ends of the code apart from what fences it. */
function unpadded(code: string): string {
  return code.trim() === '' ? code : code.replace(/^ (.*) $/, '$1');
}
