// The site's Markdown: anchors, links between documents, plain documents, and the code of guides.
import type { MarkdownRenderer } from 'vitepress';

/** The anchor of a heading: for a decision its number, such as `d-12`; for any other heading the words with hyphens. */
export function slugOf(heading: string): string {
  const text = /^D-\d+/.exec(heading)?.[0] ?? heading;
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');
}

/** The pages of the documents to which documents of the repository link. */
const pages: Readonly<Record<string, string>> = {
  '../spec/control.yaml': '/openapi-control.json',
  'docs/control-api.md': '/control-api',
  'control-api.md': '/control-api',
  'docs/running.md': '/running',
  'docs/scenarios.md': '/scenarios',
  'scenarios.md': '/scenarios',
  'packages/browser/README.md': '/packages/browser',
  'packages/client': '/packages/client',
  'packages/client/README.md': '/packages/client',
  'packages/testing/README.md': '/packages/testing',
};

/** The address on the site of a file that the site shows; any other link unchanged. */
export function linkOfSite(href: string): string {
  return pages[href] ?? href;
}

/** A comment on its own line, for editors of the document. */
const comments = /^<!--.*-->$/gm;

/**
 * Renders pages with `plain: true` in their front matter without comments, HTML and expressions. They are documents of the
 * repository, in which `<name>` and `{{ }}` are text and not markup of Vue.
 */
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

/** Shows another text in place of that of pages with `unreleased: true` in their front matter. */
export function unreleasedChanges(markdown: MarkdownRenderer, shown: (changelog: string) => string): void {
  markdown.core.ruler.before('block', 'unreleased-changes', (state) => {
    if (state.env.frontmatter?.unreleased === true) state.src = shown(state.src);
  });
}

/** Shows the name of the file of a block of code, as in ```ts [name.ts], in place of its language. */
export function fileNames(markdown: MarkdownRenderer): void {
  const fence = markdown.renderer.rules.fence;
  markdown.renderer.rules.fence = (tokens, index, options, env, self) => {
    // Before `fence`, which removes the name.
    const [, name] = /\[([^\]]+)\]/.exec(tokens[index]?.info ?? '') ?? [];
    const html = fence?.(tokens, index, options, env, self) ?? '';
    if (name === undefined) return html;
    return html.replace(/(?<=<span class="lang">)[^<]*/, () => markdown.utils.escapeHtml(name));
  };
}

/** Shows addresses of hosts that cannot exist, as in examples of diff checks, as text and not as links. */
export function reservedHosts(markdown: MarkdownRenderer): void {
  const isValid = markdown.validateLink;
  markdown.validateLink = (href) => isValid(href) && !/^https?:\/\/[^/]+\.invalid(\/|$)/.test(href);
}

interface CodeBlock {
  /** As written after the fence, for example `ts` or `sh`. */
  readonly language: string;
  /** The name of the file that it shows; null without one. */
  readonly file: string | null;
  readonly code: string;
}

/** The fenced blocks of a Markdown text, in order. */
export function codeBlocks(markdown: string): readonly CodeBlock[] {
  const fences = markdown.matchAll(/^```(\w+)(?: \[([^\]\n]+)\])?\n(.*?)^```$/gms);
  return Array.from(fences, ([, language = '', file = null, code = '']) => ({ language, file, code }));
}
