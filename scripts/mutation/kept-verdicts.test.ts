import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { build } from 'esbuild';
import { root } from '../generate/root.ts';
import { inputsOfVerdicts } from './kept-verdicts.ts';

test('the inputs of kept verdicts include each module of the judges', async () => {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [join(root, 'scripts/mutation/judge-process.ts')],
    bundle: true,
    metafile: true,
    write: false,
    format: 'esm',
    platform: 'node',
    conditions: ['@lunarest/source'],
    external: ['typescript'],
    logLevel: 'silent',
  });
  const modules = Object.keys(metafile.inputs).filter((path) => /^(scripts|packages)\//.test(path));
  const own = modules.filter((path) => !path.includes('node_modules'));
  expect(own).toContain('scripts/mutation/judge-process.ts');
  const isInput = (path: string) =>
    inputsOfVerdicts.some((input) => path === input || path.startsWith(`${input}/`));
  expect(own.filter((path) => !isInput(path))).toEqual([]);
});
