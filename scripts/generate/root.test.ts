import { posix, win32 } from 'node:path';
import { expect, test } from '@jest/globals';
import { pathFrom } from './root.ts';

test.each([
  ['a file below', '/a/spec', '/a/spec/paths/smk.yaml', 'paths/smk.yaml'],
  ['a file beside', '/a/spec', '/a/other/x.yaml', '../other/x.yaml'],
  ['a folder that ends with a separator', '/a/spec/', '/a/spec/x.yaml', 'x.yaml'],
  [
    'a folder with unusual characters',
    '/a #1 100% ä/spec',
    '/a #1 100% ä/spec/paths/b c.yaml',
    'paths/b c.yaml',
  ],
  ['a backslash, which is an ordinary character', '/a', '/a/b\\c.yaml', 'b\\c.yaml'],
])('on POSIX: %s', (_, folder, file, expected) => {
  expect(pathFrom(folder, file, posix)).toBe(expected);
});

test.each([
  ['a file below', 'C:\\a\\spec', 'C:\\a\\spec\\paths\\smk.yaml', 'paths/smk.yaml'],
  ['a file beside', 'C:\\a\\spec', 'C:\\a\\other\\x.yaml', '../other/x.yaml'],
  ['a drive spelled in the other case', 'c:\\a\\spec', 'C:\\a\\spec\\x.yaml', 'x.yaml'],
  ['slashes, as git and URLs write them', 'C:/a/spec', 'C:/a/spec/paths/smk.yaml', 'paths/smk.yaml'],
  ['a folder with unusual characters', 'C:\\a #1 100% ä', 'C:\\a #1 100% ä\\b c.yaml', 'b c.yaml'],
  ['a share', '\\\\host\\a\\spec', '\\\\host\\a\\spec\\paths\\smk.yaml', 'paths/smk.yaml'],
])('on Windows: %s', (_, folder, file, expected) => {
  expect(pathFrom(folder, file, win32)).toBe(expected);
});
