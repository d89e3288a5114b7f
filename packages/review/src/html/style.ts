// The style of the page: readable on a phone, in dark mode and on paper.
import { html } from './html.ts';

/** The style. It is the text of the template itself, so that nothing is escaped and the digest is that of this text. */
export const styleElement = html`<style>
:root {
  color-scheme: light dark;
  --paper: #fbfaf8; --sheet: #ffffff; --ink: #1d1c1a; --soft: #5c5953; --rule: #e3e0d9; --link: #2a4a9b;
  --bad: #a1221a; --bad-tint: #fbebe9; --fair: #754700; --fair-tint: #fcf2dd; --good: #1d6537; --good-tint: #e7f3eb;
  --code-tint: #f2f0eb;
  --text: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif;
  --mono: ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #151619; --sheet: #1c1e22; --ink: #e9e7e3; --soft: #aaa7a0; --rule: #34373d; --link: #a3bcff;
    --bad: #ff9f95; --bad-tint: #38201e; --fair: #efc270; --fair-tint: #332912; --good: #90d6a6; --good-tint: #1a2d21;
    --code-tint: #26292e;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.6 var(--text); overflow-wrap: anywhere; }
p, ul, ol, h1, h2, h3, table { margin: 0; }
ul, ol { padding: 0; }
a { color: var(--link); text-underline-offset: .18em; text-decoration-thickness: .06em; }
a:focus-visible, summary:focus-visible { outline: 2px solid var(--link); outline-offset: 3px; border-radius: 3px; }
code { font: .875em/1.5 var(--mono); background: var(--code-tint); padding: .1em .32em; border-radius: 4px; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
.skip { position: absolute; left: -100vw; top: 0; background: var(--sheet); padding: .6rem 1rem; z-index: 1; }
.skip:focus { left: 0; }
.top, main, footer { width: 100%; max-width: 74rem; margin-inline: auto; padding-inline: clamp(1.1rem, 4vw, 2.5rem); }
.top { padding-block: clamp(1.1rem, 3vw, 2.2rem) 0; }
.brand { color: var(--soft); font-size: .875rem; }
h1 { font-size: 1.05rem; font-weight: 600; line-height: 1.4; }
main { display: grid; grid-template-columns: minmax(0, 1fr); padding-bottom: 3rem; }
h2 { font-size: 1.5rem; font-weight: 650; line-height: 1.25; letter-spacing: -.012em; text-wrap: balance; }
h3 { font-size: 1.0625rem; font-weight: 650; line-height: 1.4; }

.verdict { padding-block: clamp(1rem, 3vw, 2rem) 1.5rem; display: grid; gap: 1rem; }
.verdict h2 { font-size: clamp(2rem, 1.35rem + 3vw, 3.1rem); line-height: 1.08; letter-spacing: -.028em; }
.verdict.bad h2 { color: var(--bad); }
.verdict.good h2 { color: var(--good); }
.verdict > p { font-size: 1.0625rem; max-width: 46rem; }
.tiles { list-style: none; display: grid; grid-template-columns: repeat(auto-fit, minmax(6.6rem, 1fr)); gap: 1px; background: var(--sheet); border: 1px solid var(--rule); border-radius: 10px; overflow: hidden; }
.tile { box-shadow: 0 0 0 1px var(--rule); }
.tile > a, .tile > div { display: block; height: 100%; padding: .7rem .9rem .75rem; color: inherit; text-decoration: none; }
.tile > a:hover { background: var(--code-tint); }
.tile > a:focus-visible { outline-offset: -3px; }
.tile b { display: block; font-size: 1.6rem; font-weight: 650; line-height: 1.15; letter-spacing: -.02em; font-variant-numeric: tabular-nums; }
.tile span { color: var(--soft); font-size: .8125rem; line-height: 1.3; display: block; }
.tile.bad b { color: var(--bad); } .tile.fair b { color: var(--fair); } .tile.good b { color: var(--good); } .tile.plain b { color: var(--soft); font-weight: 500; }

nav { border-block: 1px solid var(--rule); padding-block: 1rem; }
nav:focus { outline: none; }
nav h2 { font-size: .8125rem; font-weight: 600; color: var(--soft); letter-spacing: 0; }
nav ol { list-style: none; margin-top: .35rem; display: grid; grid-template-columns: repeat(auto-fill, minmax(9.5rem, 1fr)); gap: 0 1.25rem; }
nav a { display: flex; justify-content: space-between; gap: .75rem; padding-block: .3rem; color: inherit; text-decoration: none; }
nav a:hover { text-decoration: underline; }
.figure { white-space: nowrap; color: var(--soft); font-variant-numeric: tabular-nums; }

.part { padding-top: 2.75rem; display: grid; grid-template-columns: minmax(0, 1fr); gap: 1rem; align-content: start; }
.part > p { max-width: 46rem; }
.group { display: grid; grid-template-columns: minmax(0, 1fr); gap: .5rem; margin-top: .75rem; }
.group h3 { padding-bottom: .35rem; border-bottom: 1px solid var(--rule); }
summary { cursor: pointer; padding-block: .4rem; padding-left: 1.25rem; position: relative; list-style: none; font-weight: 550; }
summary::-webkit-details-marker { display: none; }
summary::before { content: ""; position: absolute; left: .2rem; top: .99em; width: .42em; height: .42em; border-right: 2px solid var(--soft); border-bottom: 2px solid var(--soft); transform: rotate(-45deg); }
details[open] > summary::before { transform: rotate(45deg); top: .88em; }
summary:hover { color: var(--link); }
.part > details + details { margin-top: -.6rem; }
.folded { padding: .35rem 0 .75rem 1.25rem; display: grid; grid-template-columns: minmax(0, 1fr); gap: .75rem; }

.entries { list-style: none; display: grid; grid-template-columns: minmax(0, 1fr); gap: .75rem; }
.entry { background: var(--sheet); border: 1px solid var(--rule); border-left: 4px solid var(--soft); border-radius: 8px; padding: .8rem 1.1rem .75rem; display: grid; grid-template-columns: minmax(0, 1fr); gap: .3rem; }
.entry.bad { border-left-color: var(--bad); } .entry.fair { border-left-color: var(--fair); } .entry.good { border-left-color: var(--good); }
.entry:target { outline: 2px solid var(--link); outline-offset: 2px; }
.message { font-weight: 600; line-height: 1.45; }
.advice .arrow { color: var(--soft); }
.note { font-size: .9375rem; }
.facts { display: flex; flex-wrap: wrap; align-items: baseline; gap: .3rem .6rem; font-size: .8125rem; color: var(--soft); margin-top: .2rem; }
.badge { padding: .05rem .5rem; border-radius: 99px; background: var(--code-tint); color: var(--ink); white-space: nowrap; }
.badge.bad { background: var(--bad-tint); color: var(--bad); } .badge.fair { background: var(--fair-tint); color: var(--fair); } .badge.good { background: var(--good-tint); color: var(--good); }
.anchor { color: var(--soft); text-decoration-color: var(--rule); }
.anchor:hover { color: var(--link); }
.facts code { font-size: .96em; }
.places[open] { flex-basis: 100%; }
.places summary { font-weight: 400; padding: 0 0 0 1.1rem; width: max-content; max-width: 100%; }
.places summary::before { left: .1rem; top: .59em; } .places[open] > summary::before { top: .48em; }
.places ol { padding: .3rem 0 .3rem 2.4rem; }

.notice { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: .6rem; padding: .6rem .9rem; border-radius: 8px; background: var(--code-tint); }
.part > .notice, .verdict > .notice { max-width: 46rem; }
.notice .mark { font-weight: 700; }
.notice.bad { background: var(--bad-tint); } .notice.bad .mark { color: var(--bad); }
.notice.fair { background: var(--fair-tint); } .notice.fair .mark { color: var(--fair); }
.notice.good { background: var(--good-tint); } .notice.good .mark { color: var(--good); }
.plain-list { padding-left: 1.25rem; display: grid; grid-template-columns: minmax(0, 1fr); gap: .2rem; }
.share { max-width: 46rem; }
.share svg { display: block; margin-top: .3rem; }
.share .whole { fill: var(--rule); } .share .part { fill: var(--link); }

table { width: 100%; border-collapse: collapse; font-size: .875rem; line-height: 1.5; }
caption { text-align: left; color: var(--soft); padding-bottom: .4rem; }
th, td { text-align: left; vertical-align: top; padding: .45rem .9rem .45rem 0; border-bottom: 1px solid var(--rule); overflow-wrap: break-word; }
th { font-weight: 600; color: var(--soft); }
td code { overflow-wrap: anywhere; }
td:first-child { min-width: 5.5rem; }

footer { color: var(--soft); font-size: .8125rem; padding-block: 1rem 2.5rem; }

@media screen and (min-width: 64rem) {
  main { grid-template-columns: 11.5rem minmax(0, 1fr); column-gap: 3.5rem; }
  main > * { grid-column: 2; }
  .top { padding-left: calc(11.5rem + 3.5rem + 2.5rem); }
  nav { grid-column: 1; grid-row: 1 / span 40; align-self: start; position: sticky; top: 0; border: 0; padding-top: 2.6rem; max-height: 100vh; overflow-y: auto; }
  nav ol { grid-template-columns: minmax(0, 1fr); font-size: .9375rem; }
}
@media screen and (max-width: 40rem) {
  .folded { padding-left: 0; }
  .entry { padding-inline: .85rem; }
  .tiles { grid-template-columns: repeat(auto-fit, minmax(5.6rem, 1fr)); }
  .tile > a, .tile > div { padding: .5rem .7rem .55rem; }
  .tile b { font-size: 1.35rem; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  table, tbody, tr, td, caption { display: block; width: 100%; }
  tr { padding-block: .55rem; border-bottom: 1px solid var(--rule); }
  td { border: 0; padding: .1rem 0; }
  td:empty { display: none; }
  td:not(:first-child)::before { content: attr(data-label) ": "; color: var(--soft); }
}
@media print {
  :root {
    color-scheme: light;
    --paper: #ffffff; --sheet: #ffffff; --ink: #000000; --soft: #444444; --rule: #bbbbbb; --link: #000000;
    --bad: #8a1a13; --bad-tint: #ffffff; --fair: #5e3900; --fair-tint: #ffffff; --good: #14502a; --good-tint: #ffffff; --code-tint: #ffffff;
  }
  @page { margin: 16mm 15mm; }
  body { font-size: 9.5pt; }
  .top, main, footer { padding-inline: 0; }
  .skip { display: none; }
  main, .part, .group, .folded, .entries, .verdict { display: block; }
  .part > * + *, .group > * + *, .verdict > * + * { margin-top: .5rem; }
  details::details-content { content-visibility: visible; display: block; height: auto; }
  details > :not(summary) { display: block; }
  summary::before { display: none; }
  summary { padding-left: 0; break-after: avoid; }
  .folded { padding-left: 0; }
  .folded > * + * { margin-top: .6rem; }
  .places summary { display: none; }
  .places { flex-basis: 100%; }
  .places ol { padding: 0 0 0 1.2rem; font-size: .95em; }
  .facts { gap: .1rem .5rem; margin: 0; }
  .part { padding-top: 1.5rem; }
  .entry { gap: .1rem; line-height: 1.4; }
  td, th { padding-block: .2rem; }
  h2, h3, caption { break-after: avoid; }
  .entry, tr, .tiles, .notice { break-inside: avoid; }
  .entry { padding: .45rem .7rem; }
  .entry + .entry { margin-top: .5rem; }
  a { text-decoration: none; }
  .badge { border: 1px solid currentColor; }
  nav ol { grid-template-columns: repeat(4, minmax(0, 1fr)); }
}
</style>`;

/** The text whose digest a browser checks. */
export const styleText = String(styleElement).slice('<style>'.length, -'</style>'.length);
