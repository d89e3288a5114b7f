import { expect, test } from '@jest/globals';
import type { ChangeFinding } from '@lunarest/findings';
import { renderHtml } from './html/render-html.ts';
import { renderReviewMarkdown } from './markdown/render-markdown.ts';
import { makeReview } from './review.ts';
import { standingOf } from './standing.ts';
import { smallFacts } from './testing/small-facts.ts';

const evil = `"'></code></p></details><script>alert(1)</script><img src=x onerror=alert(1)> [x](javascript:alert(1)) @someone #1 | \`\`\` <!-- `;

const change: ChangeFinding = {
  id: 'operation-was-removed',
  verdict: { clients: 'breaking', servers: 'compatible' },
  message: `${evil}\n\n# A heading\n\n- and \`${evil}\``,
  advice: evil,
  places: [{ document: evil, pointer: `#/${evil}`, file: evil, line: 1 }],
  affects: [`GET /${evil}`, `PUT /${evil}`],
};

const waiver = { file: evil, line: 1, place: evil, owner: evil, reason: evil };
const review = makeReview(
  standingOf({
    ...smallFacts,
    from: { ...smallFacts.from, name: evil },
    to: { ...smallFacts.to, name: evil },
    changes: [change],
    lint: [{ ...change, id: 'rule', severity: 'error' }],
    waivers: [
      { ...waiver, finding: 'rule', expires: '2020-01-01' },
      { ...waiver, finding: 'other', expires: '2999-01-01' },
    ],
    decisions: [{ number: 'D-1', title: evil }],
    earlier: { revision: evil, changes: [] },
    sourceUrl: new URL('https://example.org/base'),
  }),
);

test('no text of a contract, waiver or decision becomes a tag of the page', () => {
  const page = renderHtml(review);
  const tags = new Set([...page.matchAll(/<([a-z0-9]+)/gi)].map(([, name]) => name));
  expect(
    [...tags].filter((name) => ['script', 'img', 'iframe', 'object', 'form'].includes(name ?? '')),
  ).toEqual([]);
  expect(page).not.toMatch(/<!--|javascript:[^&]*"|\son\w+=\w+[^&]*>/);
});

test('no text becomes an event handler, a style or a source of the page', () => {
  const tags = [...renderHtml(review).matchAll(/<[a-z0-9]+((?:\s+[a-z-]+(?:="[^"]*")?)*)\s*\/?>/gi)];
  const names = tags.flatMap(([, list = '']) =>
    [...list.replace(/="[^"]*"/g, '').matchAll(/[a-z-]+/gi)].map(String),
  );
  expect(names.filter((name) => /^(on|style$|src$|srcdoc$)/.test(name))).toEqual([]);
});

test('no text becomes markup in the Markdown, mentions a user or refers to an issue', () => {
  const markdown = renderReviewMarkdown(review);
  const outsideCode = markdown.replace(/(`+)[^`](?:.*?[^`])?\1(?!`)/g, 'code');
  const own = outsideCode.replace(/<\/?(details|summary|code)>|<!-- -->/g, '');
  expect(own).not.toMatch(/(?<!\\)<(?!https:\/\/example\.org)/);
  expect(own).not.toMatch(/(?<!\\)\]\(javascript/);
  expect(outsideCode).not.toMatch(/@someone/);
  expect(own.split('\n').filter((line) => /^#+ A heading|^\s*- and/.test(line))).toEqual([]);
});
