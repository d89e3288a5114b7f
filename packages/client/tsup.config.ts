// Builds what a program installs: ESM and CommonJS with types for both, the contract's share bundled in.
import { existsSync, readdirSync, rmSync } from 'node:fs';
import type { BuildOptions } from 'esbuild';
import { defineConfig, type Format } from 'tsup';

// What an earlier build left would be packed too; the types of the compiler stay.
for (const name of existsSync('dist') ? readdirSync('dist') : []) {
  if (name !== 'types') rmSync(`dist/${name}`);
}

/** The entry of all releases, one for each, and the login with a certificate. */
const entries = [
  ['index', 'src/index.ts'],
  ['certificate-login', 'src/certificate-login/node.ts'],
  ...readdirSync('src/generated').flatMap((file) => {
    const release = /^release-(\w+)\.ts$/.exec(file)?.[1];
    return release === undefined ? [] : [[release, `src/generated/${file}`]];
  }),
];

function declarationOf(source: string): string {
  return source.replace(/^src\//, 'dist/types/').replace(/\.ts$/, '.d.ts');
}

const shared = {
  target: 'es2022',
  platform: 'neutral' as const,
  // Of the ES modules: those of CommonJS, which is the same code, would double the package.
  sourcemap: true,
  // Kept as they stand, so that the package's "imports" choose what is Node's or the browser's. In Node the errors are one
  // file of CommonJS, so that `instanceof` holds between ES modules, CommonJS and the entries.
  external: ['#platform', '#errors'],
};

function forFormat(options: BuildOptions, format: Format): void {
  const isEsm = format === 'esm';
  // A require in CommonJS: Jest has no import() there.
  options.supported = { 'dynamic-import': isEsm };
  if (isEsm) return;
  options.sourcemap = false;
  // Lists the exports for Node, which ES modules then import by name.
  options.platform = 'node';
}

export default defineConfig([
  {
    ...shared,
    entry: Object.fromEntries(entries),
    format: ['esm', 'cjs'],
    esbuildOptions: (options, { format }) => {
      options.conditions = ['@lunarest/source'];
      forFormat(options, format);
    },
  },
  {
    ...shared,
    // Generated code, which is large and which no debugger needs to step through.
    sourcemap: false,
    minify: true,
    entry: { checks: 'src/checks.ts' },
    format: ['esm', 'cjs'],
    esbuildOptions: (options) => {
      options.conditions = ['@lunarest/source'];
    },
  },
  {
    ...shared,
    entry: {
      errors: 'src/errors.ts',
      'platform-node': 'src/platform/node.ts',
      'platform-browser': 'src/platform/browser.ts',
      'certificate-login-browser': 'src/certificate-login/browser.ts',
    },
    format: ['esm', 'cjs'],
    esbuildOptions: (options, { format }) => forFormat(options, format),
  },
  {
    ...shared,
    // The types of the errors stand in each entry.
    external: ['#platform'],
    // The declarations of the compiler: from the sources, tsup would infer every type again.
    entry: Object.fromEntries(
      [...entries, ['checks', 'src/checks.ts']].map(([name, file = '']) => [name, declarationOf(file)]),
    ),
    format: ['esm', 'cjs'],
    // The contract's types are bundled in too: named by path, they do not count as an installed package.
    dts: {
      only: true,
      // For `await using`, which programs without Node's types would not know.
      banner: '/// <reference lib="esnext.disposable" />',
      compilerOptions: {
        composite: false,
        incremental: false,
        rootDir: '..',
        paths: {
          '#errors': ['./dist/types/errors.d.ts'],
          '@lunarest/contract': ['../contract/dist/index.d.ts'],
          '@lunarest/contract/types-*': ['../contract/dist/generated/schema-*.d.ts'],
        },
      },
    },
  },
]);
