import { expect, test } from '@jest/globals';
import { explainError } from './terminal.ts';

const options = '--port, --mock-port, --control-port or --site-port';

test.each([
  [
    { code: 'EACCES', port: 80 },
    `Port 80 is not allowed for this user; choose one above 1023 with ${options}.`,
  ],
  [{ code: 'EACCES', path: '/srv/tls' }, 'The reason.'],
])('the error %j is explained as "%s"', (facts, line) => {
  expect(explainError(Object.assign(new Error('The reason.'), facts))).toBe(line);
});
