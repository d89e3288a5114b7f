// Tests of the site's Markdown: anchors, links between documents, and plain documents.
import { expect, test } from '@jest/globals';
import { createMarkdownRenderer } from 'vitepress';
import {
  codeBlocks,
  fileNames,
  linkOfSite,
  plainDocuments,
  reservedHosts,
  slugOf,
  unreleasedChanges,
} from './markdown.ts';

test.each([
  ['D-12 Identifiers are strings', 'd-12'],
  ['What you have seen', 'what-you-have-seen'],
  ['With `curl`?', 'with-curl'],
])('the anchor of "%s" is %s', (heading, slug) => {
  expect(slugOf(heading)).toBe(slug);
});

test.each([
  ['../spec/control.yaml', '/openapi-control.json'],
  ['docs/control-api.md', '/control-api'],
  ['scenarios.md', '/scenarios'],
  ['https://mswjs.io', 'https://mswjs.io'],
  ['/guides/first-call', '/guides/first-call'],
])('a link to %s leads to %s', (href, expected) => {
  expect(linkOfSite(href)).toBe(expected);
});

async function render(text: string): Promise<string> {
  const markdown = await createMarkdownRenderer('.', {
    config: (own) => {
      plainDocuments(own);
      fileNames(own);
      reservedHosts(own);
      unreleasedChanges(own, (shown) => shown.replace('Unreleased', 'Recorded'));
    },
  });
  return markdown.render(text, {});
}

const text = 'Give <name> or {{ name }}.';

test('text that looks like markup is shown in a plain document', async () => {
  expect(await render(`---\nplain: true\n---\n${text}`)).toBe(
    '<p>Give &lt;name&gt; or &#123;&#123; name }}.</p>\n',
  );
});

test('a comment in a plain document is not shown', async () => {
  expect(await render('---\nplain: true\n---\nOne.\n\n<!-- Generated. -->\n\nTwo.')).toBe(
    '<p>One.</p>\n<p>Two.</p>\n',
  );
});

test('a page of the site can use markup', async () => {
  expect(await render(text)).toBe(`<p>${text}</p>\n`);
});

test('a block of code shows the name of its file, or else its language', async () => {
  expect(await render('```ts [a.test.ts]\nf();\n```')).toContain('<span class="lang">a.test.ts</span>');
  expect(await render('```ts\nf();\n```')).toContain('<span class="lang">ts</span>');
});

test('an address of an example is a link only if its host can exist', async () => {
  expect(await render('See https://mswjs.io')).toContain('<a href="https://mswjs.io"');
  expect(await render('See https://old.invalid/token, https://new.invalid')).not.toContain('<a');
});

test('the changelog shows its text with the unreleased changes, and other pages show their own', async () => {
  expect(await render('---\nunreleased: true\n---\nUnreleased')).toBe('<p>Recorded</p>\n');
  expect(await render('Unreleased')).toBe('<p>Unreleased</p>\n');
});

test('blocks of code are found with their language and the file that they show', () => {
  const guide = [
    '# Guide',
    '```sh',
    'npm start',
    '```',
    'Text with `code`.',
    '```ts [a.test.ts]',
    'f();',
    'g();',
    '```',
    '',
  ].join('\n');
  expect(codeBlocks(guide)).toEqual([
    { language: 'sh', file: null, code: 'npm start\n' },
    { language: 'ts', file: 'a.test.ts', code: 'f();\ng();\n' },
  ]);
});
