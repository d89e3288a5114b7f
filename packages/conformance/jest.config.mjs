import shared from '@lunarest/tooling/jest.config.mjs';

export default { ...shared, setupFilesAfterEnv: ['<rootDir>/src/coverage/recorder.ts'] };
