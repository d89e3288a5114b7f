// Compiles every sample in TypeScript with the client, in strict mode.
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from '@jest/globals';
import { releases } from '@lunarest/contract';
import { typescriptSample } from './samples.ts';
import { callsOf } from './testing/calls-of.ts';

const folder = fileURLToPath(new URL('../../dist/samples', import.meta.url));
const root = fileURLToPath(new URL('../../../..', import.meta.url));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the samples of all operations of all releases compile', () => {
  mkdirSync(folder, { recursive: true });
  for (const call of releases.flatMap(callsOf))
    writeFileSync(join(folder, `${call.operation.id}-${call.release}.ts`), `${typescriptSample(call)}\n`);
  const options = { noEmit: true, emitDeclarationOnly: false, composite: false, rootDir: root };
  const settings = {
    extends: '../../tsconfig.json',
    compilerOptions: options,
    include: ['*.ts'],
    references: [],
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(settings));
  const compiler = join(root, 'node_modules/typescript-native/bin/tsc');
  expect(compile(compiler)).toBe('');
});

function compile(compiler: string): string {
  try {
    return execFileSync(process.execPath, [compiler, '-p', folder, '--singleThreaded'], { encoding: 'utf8' });
  } catch (error) {
    // The compiler prints errors to standard output, which the error of Node contains.
    return String((error as { stdout?: string }).stdout);
  }
}
