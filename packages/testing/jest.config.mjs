import shared from '@lunarest/tooling/jest.config.mjs';

// The examples are tests too, as a reader would write them.
export default { ...shared, roots: ['<rootDir>/src', '<rootDir>/examples'] };
