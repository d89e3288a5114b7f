// Words as Markdown, escaped so that text has no effect as markup.
import { codeSpan, escapeText } from '@lunarest/findings';
import type { Inline, Words } from '../inline.ts';

export function renderWords(words: Words): string {
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
