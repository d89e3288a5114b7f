// Builds what a program installs, in ESM and CommonJS: the simulated appliance is bundled in, the client is not.
import { defineConfig } from 'tsup';

const sources = {
  '@lunarest/appliance': ['../appliance/dist/index.d.ts'],
  '@lunarest/appliance/*': ['../appliance/dist/*/index.d.ts'],
  '@lunarest/contract': ['../contract/dist/index.d.ts'],
  '@lunarest/contract/types-*': ['../contract/dist/generated/schema-*.d.ts'],
  '@lunarest/server': ['../server/dist/index.d.ts'],
  '@lunarest/simulator': ['../simulator/dist/index.d.ts'],
  '@lunarest/simulator/control': ['../simulator/dist/control/index.d.ts'],
};

export default defineConfig({
  entry: ['src/index.ts'],
  format: ['esm', 'cjs'],
  target: 'node20.19',
  platform: 'node',
  shims: true,
  // An option of the server that tests do not have.
  external: ['express-openapi-validator'],
  // ESM only.
  noExternal: ['@remix-run/multipart-parser'],
  esbuildOptions: (options, { format }) => {
    options.conditions = ['@lunarest/source'];
    // A require: Jest has no import() in CommonJS.
    options.supported = { 'dynamic-import': format === 'esm' };
  },
  dts: {
    // The declarations of the compiler: from the sources, it would infer every type again.
    entry: { index: 'dist/types/index.d.ts' },
    banner: '/// <reference lib="esnext.disposable" />',
    compilerOptions: {
      composite: false,
      incremental: false,
      rootDir: '..',
      lib: ['ES2023', 'DOM', 'DOM.Iterable', 'ESNext.Disposable'],
      paths: sources,
    },
  },
});
