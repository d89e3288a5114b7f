// Provides the exports of '@jest/globals' for tests, from the libraries that Jest uses for them.
import { jestExpect } from '@jest/expect';

export { afterAll, afterEach, beforeAll, beforeEach, describe, it, test } from './circus.mjs';
export const expect = jestExpect;
