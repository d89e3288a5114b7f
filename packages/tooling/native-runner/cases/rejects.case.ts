import { once } from 'node:events';
import { test } from '@jest/globals';

test('leaves a rejection unhandled', async () => {
  Promise.reject(new Error('left alone'));
  await once(process, 'unhandledRejection');
});
