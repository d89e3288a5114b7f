// Inline text as HTML.
import type { Inline, Words } from '../inline.ts';
import { type Html, html } from './html.ts';

/** The anchors of the page. Links to other places of the page become plain text. */
export type Anchors = ReadonlySet<string>;

export function renderWords(words: Words, anchors: Anchors): Html {
  return html`${words.map((inline) => renderInline(inline, anchors))}`;
}

function renderInline(inline: Inline, anchors: Anchors): Html {
  if (typeof inline === 'string') return html`${inline}`;
  if ('code' in inline) return html`<code>${breakable(inline.code)}</code>`;
  if ('strong' in inline) return html`<strong>${inline.strong}</strong>`;
  const target = targetOf(inline.to, anchors);
  return target === undefined
    ? html`${breakable(inline.link)}`
    : html`<a href="${target}">${breakable(inline.link)}</a>`;
}

/** The target of a link: an existing place of the page or a web address; otherwise undefined. */
function targetOf(to: `#${string}` | URL, anchors: Anchors): string | undefined {
  if (typeof to === 'string') return anchors.has(to.slice(1)) ? to : undefined;
  return /^https?:$/.test(to.protocol) ? to.href : undefined;
}

/** Allows a line break after each step of a path, so that long names wrap. */
function breakable(text: string): readonly Html[] {
  return text
    .split(/(?<=[/~.=;])(?=[^/~.=;])/)
    .map((part, index) => (index === 0 ? html`${part}` : html`<wbr>${part}`));
}
