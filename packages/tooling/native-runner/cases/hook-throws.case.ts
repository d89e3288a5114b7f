import { beforeAll, test } from '@jest/globals';

beforeAll(() => {
  throw new Error('the hook has failed');
});

test('fails with its hook', () => {});
