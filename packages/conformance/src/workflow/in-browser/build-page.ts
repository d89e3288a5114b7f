// Bundles the page for a browser. Only the modules that depend on Node are replaced.
import { fileURLToPath } from 'node:url';
import { releases } from '@lunarest/contract';
import { openApiDocument } from '@lunarest/contract/documents';
import { build, type Plugin } from 'esbuild';

const beside = (file: string) => fileURLToPath(new URL(file, import.meta.url));

/** Replacements by module name. */
const replaced: Readonly<Record<string, string>> = {
  '@lunarest/server': beside('./server.ts'),
  '@jest/globals': beside('./expect.ts'),
};

const replacePlugin: Plugin = {
  name: 'browser-replacements',
  setup({ onLoad, onResolve, resolve }) {
    onResolve({ filter: /^(@lunarest\/server|@jest\/globals)$/ }, ({ path }) => ({ path: replaced[path] }));
    onResolve({ filter: /^node:zlib$/ }, ({ resolveDir }) =>
      resolve('fflate', { resolveDir, kind: 'import-statement' }),
    );
    onResolve({ filter: /^@lunarest\/contract\/documents$/ }, () => ({
      path: 'documents',
      namespace: 'page',
    }));
    onLoad({ filter: /./, namespace: 'page' }, () => ({ contents: documentsModule() }));
  },
};

/** The script of the page; rejects when a module imports a module that a browser lacks. */
export async function buildPage(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [beside('./page.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    conditions: ['@lunarest/source'],
    plugins: [replacePlugin],
    logLevel: 'silent',
  });
  return outputFiles.map(({ text }) => text).join('');
}

/** A module with the documents, which Node reads from files. */
function documentsModule(): string {
  const documents = Object.fromEntries(releases.map((release) => [release, openApiDocument(release)]));
  return `const documents = ${JSON.stringify(documents)};
export const openApiDocument = (release) => documents[release];`;
}
