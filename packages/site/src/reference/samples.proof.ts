// Every sample in TypeScript compiles against the client, in strict mode.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from '@jest/globals';
import { type OperationDescription, operationTables, releases } from '@lunarest/contract';
import { documentPath } from '@lunarest/contract/documents';
import { isObject, locateRoot, objectIn, readSource } from '@lunarest/openapi';
import { callOf } from './call.ts';
import { typescriptSample } from './samples.ts';

const folder = fileURLToPath(new URL('../../dist/samples', import.meta.url));
const root = fileURLToPath(new URL('../../../..', import.meta.url));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the samples of all operations of all releases compile', () => {
  mkdirSync(folder, { recursive: true });
  for (const release of releases) {
    const { content } = readSource('openapi.json', readFileSync(documentPath(release), 'utf8'));
    const document = locateRoot(isObject(content) ? content : {});
    const table: readonly OperationDescription[] = Object.values(operationTables[release]);
    for (const operation of table) {
      const paths = objectIn(document, 'paths');
      const item = paths && objectIn(paths, operation.path);
      const at = item && objectIn(item, operation.method);
      if (at === undefined) throw new Error(`${operation.id} is not in the document`);
      const sample = typescriptSample(callOf(at, operation, release));
      writeFileSync(join(folder, `${operation.id}-${release}.ts`), `${sample}\n`);
    }
  }
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
    return execFileSync(process.execPath, [compiler, '-p', folder], { encoding: 'utf8' });
  } catch (error) {
    // What it prints is on the standard output, which the error of Node carries.
    return String((error as { stdout?: string }).stdout);
  }
}
