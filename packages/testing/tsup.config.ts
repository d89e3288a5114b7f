// Builds what a program installs, in ESM and CommonJS: the simulated appliance is bundled in, the client is not.
import { defineConfig } from 'tsup';

const sources = {
  '@lunarest/appliance': ['../appliance/src/index.ts'],
  '@lunarest/appliance/*': ['../appliance/src/*/index.ts'],
  '@lunarest/contract': ['../contract/src/index.ts'],
  '@lunarest/contract/types-*': ['../contract/src/generated/schema-*.ts'],
  '@lunarest/server': ['../server/src/index.ts'],
  '@lunarest/simulator': ['../simulator/src/index.ts'],
  '@lunarest/simulator/control': ['../simulator/src/control/index.ts'],
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
