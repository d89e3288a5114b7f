export { default } from '@lunarest/tooling/jest.config.mjs';
