// Compiles the TypeScript examples in documents.
import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from '@jest/globals';
import { codeBlocks } from '../markdown.ts';

const root = fileURLToPath(new URL('../../../..', import.meta.url));
const work = fileURLToPath(new URL('../../dist/readmes/', import.meta.url));
const documents = ['README.md', 'docs/scenarios.md'].concat(
  ['browser', 'client', 'testing'].map((name) => `packages/${name}/README.md`),
);

/** Declarations of the names that the examples use without declaring them. */
const given = `export {};
declare global {
  const afterEach: typeof import('@jest/globals').afterEach;
  const appliance: import('@lunarest/browser').BrowserAppliance;
  const luna: import('@lunarest/client').LunaClient;
  const onProgress: (progress: { readonly bytes: number }) => void;
  const username: string;
  const password: string;
${['hsm', 'object', 'partition', 'startAppliance', 'user'].map((name) => `  const ${name}: typeof import('@lunarest/testing').${name};`).join('\n')}
}
`;

afterAll(() => rmSync(work, { recursive: true, force: true }));

test('every example in a README compiles', async () => {
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  const examples = documents.flatMap((document) =>
    codeBlocks(readFileSync(join(root, document), 'utf8')).filter(({ language }) => /^[jt]s$/.test(language)),
  );
  for (const [index, { code }] of examples.entries())
    writeFileSync(join(work, `example-${index}.ts`), `${code}export {};\n`);
  writeFileSync(join(work, 'given.ts'), given);
  const compilerOptions = {
    noEmit: true,
    emitDeclarationOnly: false,
    composite: false,
    noUnusedLocals: false,
  };
  writeFileSync(
    join(work, 'tsconfig.json'),
    JSON.stringify({
      extends: '../../tsconfig.json',
      compilerOptions: { ...compilerOptions, rootDir: root },
      include: ['*.ts'],
      references: [],
    }),
  );
  const compiler = join(root, 'node_modules/typescript-native/bin/tsc');
  const said = await new Promise<string>((resolve) => {
    execFile(process.execPath, [compiler, '-p', work, '--singleThreaded'], (_, printed) => resolve(printed));
  });
  expect(examples.length).toBeGreaterThan(10);
  expect(said).toBe('');
});
