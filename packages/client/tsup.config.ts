// Builds what a program installs: ESM and CommonJS with types for both, the contract's share bundled in.
import { defineConfig } from 'tsup';

const shared = {
  target: 'es2022',
  platform: 'neutral' as const,
  splitting: false,
  sourcemap: true,
  // Kept as it stands, so that the package's "imports" choose Node's transport or the browser's.
  external: ['#transport'],
};

export default defineConfig([
  {
    ...shared,
    entry: { index: 'src/index.ts' },
    format: ['esm', 'cjs'],
    esbuildOptions: (options) => {
      options.conditions = ['@lunarest/source'];
      // CommonJS reaches the transport, an ES module, only by a real import().
      options.supported = { 'dynamic-import': true };
    },
    // The contract's types are bundled in too: named by path, they do not count as an installed package.
    dts: {
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
    format: ['esm'],
  },
]);
