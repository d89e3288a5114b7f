import shared from '@lunarest/tooling/jest.config.mjs';

export default { ...shared, roots: ['<rootDir>'] };
