import { createServer } from 'node:net';
import { test } from '@jest/globals';

test('leaves a server open', () => {
  createServer().listen(0, '127.0.0.1');
});
