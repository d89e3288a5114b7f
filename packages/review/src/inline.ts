// Inline text: plain text, and a few highlighted kinds.
import { splitSpans } from '@lunarest/findings';

export type Inline =
  | string
  | { readonly code: string }
  | { readonly strong: string }
  /** A place on the page, or an address given by the user. */
  | { readonly link: string; readonly to: `#${string}` | URL };

export type Words = readonly Inline[];

/** The inline text of a message with code between backquotes. An unmatched backquote is an ordinary character. */
export function wordsOf(message: string): Words {
  return splitSpans(message).map(({ text, isCode }) => (isCode ? { code: text } : text));
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}

/** Each label as code, with commas between them. */
export function codes(labels: readonly string[]): Words {
  return labels.flatMap((label, index): Words => (index === 0 ? [{ code: label }] : [', ', { code: label }]));
}
