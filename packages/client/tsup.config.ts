// Builds what a program installs: ESM and CommonJS with types for both, the contract's share bundled in.
import { readdirSync } from 'node:fs';
import { defineConfig } from 'tsup';

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
  // Kept as it stands, so that the package's "imports" choose Node's transport or the browser's.
  external: ['#transport'],
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
    entry: { 'transport-node': 'src/transport/node.ts', 'transport-browser': 'src/transport/browser.ts' },
    format: ['esm', 'cjs'],
  },
]);
