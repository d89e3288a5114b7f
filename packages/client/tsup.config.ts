// Builds the installed package: ESM and CommonJS with types for both, including the used parts of the contract.
import { existsSync, readdirSync, rmSync } from 'node:fs';
import type { BuildOptions } from 'esbuild';
import { defineConfig, type Format } from 'tsup';

// Removes the files of an earlier build, which would be packed too, and keeps the types of the compiler.
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
  // Only for the ES modules. CommonJS has the same code, and its source maps would double the package.
  sourcemap: true,
  // Not bundled, so that the package's "imports" select the files for Node or for browsers. In Node the errors are one file of
  // CommonJS, so that ES modules, CommonJS and all entries share the classes.
  external: ['#platform', '#errors'],
};

function forFormat(options: BuildOptions, format: Format): void {
  const isEsm = format === 'esm';
  // Uses require in CommonJS, where Jest has no import().
  options.supported = { 'dynamic-import': isEsm };
  if (isEsm) return;
  options.sourcemap = false;
  // Annotates the exports, so that ES modules can import them by name in Node.
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
    // Generated code is large and needs no debugging.
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
    // Each entry contains the types of the errors.
    external: ['#platform'],
    // Uses the declarations of the compiler, because tsup would infer every type again from the sources.
    entry: Object.fromEntries(
      [...entries, ['checks', 'src/checks.ts']].map(([name, file = '']) => [name, declarationOf(file)]),
    ),
    format: ['esm', 'cjs'],
    // Also bundles the types of the contract; referenced by path, they do not count as an installed package.
    dts: {
      only: true,
      // `await using` needs it in programs without Node's types.
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
