// Blocks as HTML, one small function for each kind.
import type { Badge, Block, Entry, Tile, Tone } from '../block.ts';
import { codes, type Words } from '../inline.ts';
import { type Html, html } from './html.ts';
import { type Anchors, renderWords } from './render-words.ts';

export function renderBlocks(blocks: readonly Block[], anchors: Anchors): Html {
  return html`${blocks.map((block) => renderBlock(block, anchors))}`;
}

function renderBlock(block: Block, anchors: Anchors): Html {
  const said = (words: Words) => renderWords(words, anchors);
  switch (block.kind) {
    case 'words':
      return html`<p>${said(block.words)}</p>`;
    case 'notice':
      return html`<p class="notice ${block.tone}">${mark(block.tone)}<span>${said(block.words)}</span></p>`;
    case 'tiles':
      return html`<ul class="tiles" aria-label="${block.caption}">${block.tiles.map((tile) => renderTile(tile, anchors))}</ul>`;
    case 'list':
      return html`<ul class="plain-list">${block.items.map((item) => html`<li>${said(item)}</li>`)}</ul>`;
    case 'table':
      return renderTable(block, anchors);
    case 'share':
      return renderShare(block.share, said(block.words));
    case 'entries':
      return html`<ul class="entries">${block.entries.map((entry) => renderEntry(entry, anchors))}</ul>`;
    case 'group':
      return html`<div class="group"><h3 id="${block.anchor}">${block.heading}</h3>${renderBlocks(block.blocks, anchors)}</div>`;
    case 'fold':
      return html`<details${block.open ? html` open` : undefined}><summary>${said(block.summary)}</summary><div class="folded">${renderBlocks(block.blocks, anchors)}</div></details>`;
  }
}

function renderTile({ value, label, tone, to }: Tile, anchors: Anchors): Html {
  const inside = html`<b>${value}</b> <span>${label}</span>`;
  const isThere = value !== '0' && anchors.has(to.slice(1));
  return html`<li class="tile ${tone}">${isThere ? html`<a href="${to}">${inside}</a>` : html`<div>${inside}</div>`}</li>`;
}

/** The mark of a tone, which has a color and a shape, for readers who cannot distinguish colors. */
function mark(tone: Tone): Html {
  const shapes: Readonly<Record<Tone, string>> = { bad: '✕', fair: '!', good: '✓', plain: '·' };
  return html`<span class="mark" aria-hidden="true">${shapes[tone]}</span>`;
}

function renderTable({ caption, head, rows }: Extract<Block, { kind: 'table' }>, anchors: Anchors): Html {
  const cell = (words: Words, column: number) =>
    html`<td data-label="${head[column] ?? ''}">${renderWords(words, anchors)}</td>`;
  return html`<table><caption>${caption}</caption>
<thead><tr>${head.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>${rows.map((row) => html`<tr>${row.map(cell)}</tr>\n`)}</tbody></table>`;
}

/** A bar that shows the same share as the text beside it. */
function renderShare(share: number, said: Html): Html {
  const width = (Math.min(1, Math.max(0, share)) * 100).toFixed(2);
  return html`<div class="share"><p>${said}</p><svg aria-hidden="true" focusable="false" width="100%" height="6"><rect class="whole" width="100%" height="6" rx="3"/><rect class="part" width="${width}%" height="6" rx="3"/></svg></div>`;
}

function renderEntry(entry: Entry, anchors: Anchors): Html {
  const said = (words: Words) => renderWords(words, anchors);
  const { anchor, id, tone, message, badges, advice, where, affects, places, note, proof } = entry;
  return html`<li class="entry ${tone}" id="${anchor}">
<p class="message">${said(message)}</p>
${advice && html`<p class="advice"><span class="arrow" aria-hidden="true">→</span> ${said(advice)}</p>`}
${proof.map((line) => html`<p class="proof">${said(line)}</p>`)}
${note && html`<p class="note">${said(note)}</p>`}
${affects.length === 0 ? undefined : html`<p class="facts">${said(operations(affects))}</p>`}
<div class="facts">${badges.map(renderBadge)}${where && html`<span class="where">${said([where])}</span>`}<a class="anchor" href="#${anchor}">${id}</a>
<details class="places"><summary>Exact places</summary><ol>${places.map((place) => html`<li>${said(place)}</li>`)}</ol></details></div>
</li>`;
}

function renderBadge({ label, tone }: Badge): Html {
  return html`<span class="badge ${tone}">${label}</span>`;
}

const named = 5;

function operations(affects: readonly string[]): Words {
  const rest = affects.length - named;
  const first = codes(affects.slice(0, named));
  return rest > 0 ? [...first, ` and ${rest} more`] : first;
}
