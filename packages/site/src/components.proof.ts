// Compiles the components of the pages with their templates, which the compiler of the repository does not read.
import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';

test('vue-tsc reports no error in the components', async () => {
  const compiler = createRequire(import.meta.url).resolve('vue-tsc/bin/vue-tsc.js');
  const options = ['--noEmit', '--rewriteRelativeImportExtensions', 'false', '--allowImportingTsExtensions'];
  const args = [compiler, ...options, '-p', 'tsconfig.json'];
  const cwd = fileURLToPath(new URL('..', import.meta.url));
  const printed = await promisify(execFile)(process.execPath, args, { cwd }).catch((error: unknown) => error);
  expect(printed).toMatchObject({ stdout: '', stderr: '' });
});
