// The tarballs, installed into an empty project, where programs that import them are compiled and run.
import { execFileSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { temporaryFolder } from '@lunarest/tooling/temporary-folder';
import { root } from '../generate/root.ts';
import { describeCommand } from './testing/describe-command.ts';
import { compilerNeeds, describeCompilers } from './testing/describe-compilers.ts';
import { describeExample, exampleEnvironment, exampleNeeds } from './testing/describe-example.ts';
import { describePages } from './testing/describe-pages.ts';
import { describeTestRunners } from './testing/describe-test-runners.ts';
import { type Installed, installTarballs } from './testing/installed-tarballs.ts';

let shared: Installed;
const installed = () => shared;

beforeAll(async () => {
  const others = [
    ...compilerNeeds,
    '@types/node@20.19.43',
    '@arethetypeswrong/core@0.18.5',
    'esbuild@0.28.2',
    'jest@30.5.2',
    'publint@0.3.25',
    // They include Vite, Vitest and MSW.
    ...exampleNeeds(),
  ];
  shared = await installTarballs(others, exampleEnvironment);
});

describeCompilers(installed);
describeTestRunners(installed);
describePages(installed);
describeCommand(installed);

/** Prints the problems of each tarball's types, as a line of JSON. */
const typesProgram = `
import { readFile } from 'node:fs/promises';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
for (const tarball of process.argv.slice(2)) {
  const { problems = [{ kind: 'no types' }] } = await checkPackage(createPackageFromTarballData(await readFile(tarball)));
  console.log(JSON.stringify({ tarball, problems }));
}
`;

/** Prints the messages of `publint run --strict` for each tarball, as a line of JSON, in one process for all tarballs. */
const publintProgram = `
import { readFile } from 'node:fs/promises';
import { publint } from 'publint';
for (const path of process.argv.slice(2)) {
  const { buffer, byteOffset, byteLength } = await readFile(path);
  const tarball = buffer.slice(byteOffset, byteOffset + byteLength);
  const { messages } = await publint({ pack: { tarball }, strict: true, level: 'suggestion' });
  console.log(JSON.stringify({ tarball: path, messages }));
}
`;

/** Packages with CommonJS and ES modules; the others have only ES modules. None supports the module resolution of Node 10. */
const both = ['client', 'testing'];

test('the types of every package resolve in each supported module resolution', async () => {
  const importable = shared.tarballs.filter((tarball) => !/[\\/]lunarest-\d[^\\/]*$/.test(tarball));
  expect(importable.length).toBe(shared.tarballs.length - 1);
  await shared.write('types.mjs', typesProgram);
  const lines = (await shared.node('types.mjs', ...importable)).trim().split('\n');
  const promised = lines.map((line) => {
    const { tarball, problems } = JSON.parse(line);
    const isBoth = both.some((name) => tarball.includes(`lunarest-${name}-`));
    const unsupported = isBoth ? ['node10'] : ['node10', 'node16-cjs'];
    return {
      tarball,
      problems: problems.filter(
        (problem: { readonly resolutionKind?: string }) =>
          !unsupported.includes(problem.resolutionKind ?? ''),
      ),
    };
  });
  expect(promised).toEqual(importable.map((tarball) => ({ tarball, problems: [] })));
});

test('publint reports nothing for any package', async () => {
  expect(shared.tarballs.length).toBeGreaterThan(0);
  await shared.write('publint.mjs', publintProgram);
  const lines = (await shared.node('publint.mjs', ...shared.tarballs)).trim().split('\n');
  expect(lines.map((line) => JSON.parse(line))).toEqual(
    shared.tarballs.map((tarball) => ({ tarball, messages: [] })),
  );
});

test('a single package can be packed, into a folder with other files', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'notes.md'), '');
  const args = [join(root, 'scripts/pack/pack.mjs'), '--to', folder, 'client'];
  const printed = execFileSync(process.execPath, args, { encoding: 'utf8' });
  const packed = readdirSync(folder);
  expect(printed).toMatch(/^@lunarest\/client +\d+ files +[\d,]+ kB\n$/);
  expect(packed).toEqual([expect.stringMatching(/^lunarest-client-.*\.tgz$/), 'notes.md']);
});

// Last, because it overwrites files of the project.
describeExample(installed);
