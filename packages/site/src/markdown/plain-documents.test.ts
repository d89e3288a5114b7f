import { expect, test } from '@jest/globals';
import { createMarkdownRenderer } from 'vitepress';
import { plainDocuments } from './plain-documents.ts';

async function render(text: string): Promise<string> {
  const markdown = await createMarkdownRenderer('.', { config: plainDocuments });
  return markdown.render(text, {});
}

const text = 'Give <name> or {{ name }}.';

test('a document of the repository shows what looks like markup', async () => {
  expect(await render(`---\nplain: true\n---\n${text}`)).toBe(
    '<p>Give &lt;name&gt; or &#123;&#123; name }}.</p>\n',
  );
});

test('a comment in a document of the repository is not shown', async () => {
  expect(await render('---\nplain: true\n---\nOne.\n\n<!-- Generated. -->\n\nTwo.')).toBe(
    '<p>One.</p>\n<p>Two.</p>\n',
  );
});

test('a page of the site uses it', async () => {
  expect(await render(text)).toBe(`<p>${text}</p>\n`);
});
