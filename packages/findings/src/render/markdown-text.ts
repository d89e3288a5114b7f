// Text from elsewhere within Markdown: it says what it says, whatever it would like to be.
import { codeSpan, splitSpans } from './code-span.ts';
import { visible } from './visible.ts';

/** Nothing in the text is markup, mentions a person or refers to an issue; it is one line. */
export function escapeText(text: string): string {
  return visible(text.replace(/\s+/g, ' '))
    .replace(/[\\`*[\]<>|~&#]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\$&')
    .replace(/@(?=\w)/g, '@<!-- -->');
}

/** A message, with what it marks as code between backquotes. */
export function escapeMessage(message: string): string {
  const parts = splitSpans(message);
  return parts.map(({ text, isCode }) => (isCode ? codeSpan(visible(text)) : escapeText(text))).join('');
}
