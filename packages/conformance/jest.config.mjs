import shared from '@lunarest/tooling/jest.config.mjs';

export default { ...shared, setupFilesAfterEnv: ['<rootDir>/src/harness/recorder.ts'] };
