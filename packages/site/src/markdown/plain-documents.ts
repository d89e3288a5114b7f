// Documents of the repository are written for any Markdown reader: their `<name>` and `{{ }}` are text, not
// markup of Vue.
import type { MarkdownRenderer } from 'vitepress';

/** A comment on its own line, for editors of the document. */
const comments = /^<!--.*-->$/gm;

/** Pages with `plain: true` in their front matter are rendered without comments, HTML and expressions. */
export function plainDocuments(markdown: MarkdownRenderer): void {
  markdown.core.ruler.before('block', 'plain-documents', (state) => {
    const isPlain = state.env.frontmatter?.plain === true;
    state.md.set({ html: !isPlain });
    if (isPlain) state.src = state.src.replaceAll(comments, '');
  });
  const textOf = markdown.renderer.rules.text;
  markdown.renderer.rules.text = (tokens, index, options, env, self) => {
    const text = textOf?.(tokens, index, options, env, self) ?? '';
    return env.frontmatter?.plain === true ? text.replaceAll('{{', '&#123;&#123;') : text;
  };
}
