// One Jest configuration for every package: TypeScript sources as ESM, workspace packages read from their sources.
export default {
  testEnvironment: 'node',
  // A line a file, however many there are; what fails is told in full anyway.
  verbose: false,
  // Long enough for a machine that has other work: it ends what hangs, and says nothing of how fast anything is.
  testTimeout: 120_000,
  testEnvironmentOptions: { customExportConditions: ['@lunarest/source', 'node', 'node-addons'] },
  roots: ['<rootDir>/src'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'es6' } },
    ],
  },
};
