// The review as one self-contained page without scripts, fonts, images and requests.
import { createHash } from 'node:crypto';
import { type Review, type ShownSection, shownSections } from '../review.ts';
import { type Html, html } from './html.ts';
import { renderBlocks } from './render-block.ts';
import { styleElement, styleText } from './style.ts';

export function renderHtml(review: Review): string {
  const sections = shownSections(review);
  const anchors = new Set<string>(sections.map(({ anchor }) => anchor));
  return `<!doctype html>\n${page(review, sections, anchors)}\n`;
}

function page(review: Review, sections: readonly ShownSection[], anchors: ReadonlySet<string>): Html {
  const [verdict, ...rest] = sections;
  const tone = review.failures.length > 0 ? 'bad' : 'good';
  return html`<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="lunarest report">
<title>${verdict?.title ?? 'Review'} – ${review.title}</title>
${styleElement}
</head>
<body>
<a class="skip" href="#contents">Skip to the contents</a>
<header class="top">
<p class="brand">Lunarest review <span class="day">· <time datetime="${review.day}">${review.day}</time></span></p>
<h1>${review.title}</h1>
</header>
<main>
${
  verdict &&
  html`<section class="verdict ${tone}" id="${verdict.anchor}" aria-labelledby="${verdict.anchor}-title">
<h2 id="${verdict.anchor}-title">${verdict.title}</h2>
${renderBlocks(verdict.blocks, anchors)}
</section>`
}
${contents(rest)}
${rest.map((section) => renderSection(section, anchors))}
</main>
<footer><p>Made by <code>lunarest report</code>. Anchors stay the same as long as a finding does.</p></footer>
</body>
</html>`;
}

function contents(sections: readonly ShownSection[]): Html {
  const lines = sections.map(({ anchor, entry: { name, figure } }) => {
    const number = figure === undefined ? undefined : html` <span class="figure">${figure}</span>`;
    return html`<li><a href="#${anchor}">${name}${number}</a></li>`;
  });
  return html`<nav id="contents" aria-labelledby="contents-title" tabindex="-1"><h2 id="contents-title">Contents</h2><ol>${lines}</ol></nav>`;
}

function renderSection({ anchor, title, blocks }: ShownSection, anchors: ReadonlySet<string>): Html {
  return html`<section class="part" id="${anchor}" aria-labelledby="${anchor}-title">
<h2 id="${anchor}-title">${title}</h2>
${renderBlocks(blocks, anchors)}
</section>
`;
}

/** The policy, which permits only the style with this digest. */
const policy = `default-src 'none'; style-src 'sha256-${digestOf(styleText)}'; base-uri 'none'; form-action 'none'`;

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
