// Documents of the repository are written for any Markdown reader: in them `<name>` and `{{ }}` are text, not markup of Vue.
import type { MarkdownRenderer } from 'vitepress';

/** Pages with `plain: true` in their front matter are rendered without HTML and without expressions. */
export function plainDocuments(markdown: MarkdownRenderer): void {
  markdown.core.ruler.before('block', 'plain-documents', ({ env, md }) => {
    md.set({ html: env.frontmatter?.plain !== true });
  });
  const textOf = markdown.renderer.rules.text;
  markdown.renderer.rules.text = (tokens, index, options, env, self) => {
    const text = textOf?.(tokens, index, options, env, self) ?? '';
    return env.frontmatter?.plain === true ? text.replaceAll('{{', '&#123;&#123;') : text;
  };
}
