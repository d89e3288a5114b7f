import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitepress';
// With .js, because the compiler can rewrite .ts only in paths within a project.
import { withUnreleased } from '../../../../scripts/release/changelog.js';
import { recordedChanges } from '../../../../scripts/release/recorded-changes.js';
import {
  fileNames,
  linkOfSite,
  plainDocuments,
  reservedHosts,
  slugOf,
  unreleasedChanges,
} from '../../src/markdown.ts';
import { outline } from '../../src/outline.ts';

const theme = fileURLToPath(new URL('theme/', import.meta.url));
const repository = fileURLToPath(new URL('../../../../', import.meta.url));

export default defineConfig({
  title: 'Lunarest',
  description:
    'An unofficial contract of the REST API of Luna Network HSM appliances, with a server, a client and mocks that follow from it.',
  lang: 'en-US',
  base: process.env.LUNAREST_SITE_BASE ?? '/',
  outDir: '../dist/site',
  cacheDir: '../node_modules/.cache/vitepress',
  head: [['link', { rel: 'icon', type: 'image/svg+xml', href: moon() }]],
  themeConfig: {
    nav: outline.nav,
    sidebar: outline.sidebar,
    outline: { level: 2 },
    search: { provider: 'local' },
    notFound: { quote: 'This page does not exist.', linkText: 'To the start page' },
    footer: {
      message:
        'Lunarest is unofficial: not made, endorsed or supported by the vendor of the appliances. Apache-2.0.',
    },
  },
  markdown: {
    anchor: { slugify: slugOf },
    // The default colors have too little contrast for small text.
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
    config(markdown) {
      plainDocuments(markdown);
      fileNames(markdown);
      reservedHosts(markdown);
      const recorded = recordedChanges(repository);
      unreleasedChanges(markdown, (changelog) => withUnreleased(changelog, recorded));
      // Documents from other folders have links to files of the repository.
      const normalize = markdown.normalizeLink;
      markdown.normalizeLink = (href) => normalize(linkOfSite(href));
    },
  },
  vite: {
    resolve: { conditions: ['@lunarest/source'] },
    build: { chunkSizeWarningLimit: 2000 },
    plugins: [
      {
        // The browser imports the appliance and the client on demand. The program that renders the pages does not run them.
        name: 'on-demand',
        apply: (_, { isSsrBuild }) => isSsrBuild === true,
        resolveDynamicImport: (_, importer) => (importer.startsWith(theme) ? false : null),
      },
    ],
  },
});

/** The icon as a data URL, so that it requires no file. */
function moon(): string {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path fill="#b8860b" d="M10 1a7 7 0 1 0 5 10A6 6 0 0 1 10 1z"/></svg>';
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
