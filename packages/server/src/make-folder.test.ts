import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { temporaryFolder } from '@lunarest/tooling/temporary-folder';
import { makeFolder } from './make-folder.ts';

test('a folder is made with those above it, for its owner only', () => {
  const folder = join(temporaryFolder(), 'above', 'below');
  makeFolder(folder);
  makeFolder(folder);
  const modes = [dirname(folder), folder].map((made) => statSync(made).mode & 0o777);
  expect(modes).toEqual(process.platform === 'win32' ? [0o666, 0o666] : [0o700, 0o700]);
});

const testWithProc = existsSync('/proc') ? test : test.skip;

testWithProc('a file system without new folders is refused', () => {
  expect(() => makeFolder('/proc/lunarest/data')).toThrow(
    "ENOENT: no such file or directory, mkdir '/proc/lunarest'",
  );
});
