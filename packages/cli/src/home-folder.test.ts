import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import { homeFolder } from './home-folder.ts';

test.each([
  ['in the folder that the variable names', { LUNAREST_HOME: 'kept here' }, resolve('kept here')],
  ['below the home of the user without the variable', {}, join(homedir(), '.lunarest')],
  ['below the home of the user with an empty variable', { LUNAREST_HOME: '' }, join(homedir(), '.lunarest')],
])('log and certificate are %s', (_, environment, folder) => {
  expect(homeFolder(environment)).toBe(folder);
});
