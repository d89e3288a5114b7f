// External text within Markdown, escaped so that it has no effect as markup.
import { codeSpan, splitSpans } from './code-span.ts';
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
  return parts.map(({ text, isCode }) => (isCode ? codeSpan(visible(text)) : escapeText(text))).join('');
}
