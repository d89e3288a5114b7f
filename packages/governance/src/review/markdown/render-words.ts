// Words as Markdown that says what the text says, whatever the text would like to be.
import type { Inline, Words } from '../inline.ts';

export function renderWords(words: Words): string {
  return words.map(renderInline).join('');
}

function renderInline(inline: Inline): string {
  if (typeof inline === 'string') return escapeText(inline);
  if ('code' in inline) return codeOf(inline.code);
  if ('strong' in inline) return `**${escapeText(inline.strong)}**`;
  return inline.to instanceof URL
    ? `[${escapeText(inline.link)}](<${inline.to.href}>)`
    : escapeText(inline.link);
}

/** Nothing in the text is markup, mentions a person or refers to an issue. */
export function escapeText(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_[\]<>|~&#]/g, '\\$&')
    .replace(/@(?=\w)/g, '@<!-- -->');
}

/** Between more backquotes than it has in a row. */
function codeOf(code: string): string {
  const text = oneLine(code);
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = longest > 0 || text.trim() !== text ? ' ' : '';
  return `${fence}${pad}${text}${pad}${fence}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
