import { createRequire, Module } from 'node:module';
import { afterEach, expect, test } from '@jest/globals';
import { DataError } from './data-error.ts';
import { loadLibsql } from './open-database.ts';

const require = createRequire(import.meta.url);
const file = require.resolve('libsql');
const loaded = require.cache[file];

afterEach(() => {
  delete require.cache[file];
  if (loaded !== undefined) require.cache[file] = loaded;
});

/** Makes the next loading of the package fail. */
function breakLibsql(message: string): void {
  const broken = Object.defineProperty(new Module(file), 'exports', {
    get() {
      throw new Error(message);
    },
  });
  require.cache[file] = Object.assign(broken, { loaded: true });
}

test.each([
  [
    "Cannot find module 'libsql'\nRequire stack:\n- a.js",
    'The option data requires the package libsql: npm install libsql',
  ],
  [
    "Cannot find module '@libsql/linux-arm-gnueabihf'\nRequire stack:\n- a.js",
    "The option data requires the package libsql, which does not load here (Cannot find module '@libsql/linux-arm-gnueabihf'): npm install libsql",
  ],
])('without libsql because of %j, the error says what to do', (cause, message) => {
  breakLibsql(cause);
  expect(() => loadLibsql()).toThrow(new DataError(message, { cause: new Error(cause) }));
});
