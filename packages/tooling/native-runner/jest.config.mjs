import shared from '../jest.config.mjs';

export default { ...shared, rootDir: '..', roots: ['<rootDir>/native-runner'] };
