// Builds the published package as ESM and CommonJS. The simulated appliance is bundled, the client is not.
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
  // Required only for an option of the server that tests do not have.
  external: ['express-openapi-validator'],
  // Bundled, because it is published only as ESM.
  noExternal: ['@remix-run/multipart-parser'],
  esbuildOptions: (options, { format }) => {
    options.conditions = ['@lunarest/source'];
    // An import on demand becomes a `require`, because Jest does not support import() in CommonJS.
    options.supported = { 'dynamic-import': format === 'esm' };
  },
  dts: {
    // The compiler's declarations. From the sources, the compiler would infer every type again.
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
