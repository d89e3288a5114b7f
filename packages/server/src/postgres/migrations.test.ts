import { readdirSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { DataError } from '../data/data-error.ts';
import { migrations, pendingAfter } from './migrations.ts';

test('the list has every file, and the number of a file is its position', () => {
  const files = readdirSync(new URL('../../migrations', import.meta.url)).sort();
  expect(files).toEqual([...migrations]);
  expect(files.map((file) => Number(file.slice(0, 4)))).toEqual(files.map((_, index) => index + 1));
});

test('unapplied migrations are pending, in order', () => {
  const known = ['0001-one.sql', '0002-two.sql', '0003-three.sql'];
  const [second, third] = [
    { number: 2, name: '0002-two.sql' },
    { number: 3, name: '0003-three.sql' },
  ];
  expect([0, 1, 3].map((applied) => pendingAfter(applied, known))).toEqual([
    [{ number: 1, name: '0001-one.sql' }, second, third],
    [second, third],
    [],
  ]);
});

test('a schema of a newer version is refused with a sentence', () => {
  expect(() => pendingAfter(2, ['0001-one.sql'])).toThrow(
    new DataError(
      'The store has schema 2, and this version of Lunarest knows schemas up to 1. Use the version that made it, or choose another database.',
    ),
  );
});
