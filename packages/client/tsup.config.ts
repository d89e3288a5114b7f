// Builds what a program installs: ESM and CommonJS with types for both, the contract's share bundled in.
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { defineConfig } from 'tsup';

// What an earlier build left would be packed too; the types of the compiler stay.
for (const name of existsSync('dist') ? readdirSync('dist') : []) {
  if (name !== 'types') rmSync(`dist/${name}`);
}

/** The entry of all releases, and one for each. */
const entries = [
  ['index', 'src/index.ts'],
  ...readdirSync('src/generated').flatMap((file) => {
    const release = /^release-(\w+)\.ts$/.exec(file)?.[1];
    return release === undefined ? [] : [[release, `src/generated/${file}`]];
  }),
];

const shared = {
  target: 'es2022',
  platform: 'neutral' as const,
  sourcemap: true,
  // Kept as it stands, so that the package's "imports" choose what is Node's or the browser's.
  external: ['#platform'],
};

export default defineConfig([
  {
    ...shared,
    entry: Object.fromEntries(entries),
    format: ['esm', 'cjs'],
    esbuildOptions: (options, { format }) => {
      options.conditions = ['@lunarest/source'];
      // A require in CommonJS: Jest has no import() there.
      options.supported = { 'dynamic-import': format === 'esm' };
    },
    // The contract's types are bundled in too: named by path, they do not count as an installed package.
    dts: {
      entry: Object.fromEntries([...entries, ['checks', 'src/checks.ts']]),
      // For `await using`, which programs without Node's types would not know.
      banner: '/// <reference lib="esnext.disposable" />',
      compilerOptions: {
        composite: false,
        incremental: false,
        rootDir: '..',
        paths: {
          '@lunarest/contract': ['../contract/src/index.ts'],
          '@lunarest/contract/types-*': ['../contract/src/generated/schema-*.ts'],
        },
      },
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
    entry: { 'platform-node': 'src/platform/node.ts', 'platform-browser': 'src/platform/browser.ts' },
    format: ['esm', 'cjs'],
    esbuildOptions: (options, { format }) => {
      options.supported = { 'dynamic-import': format === 'esm' };
    },
  },
]);
