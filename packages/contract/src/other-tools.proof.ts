// Runs third-party tools on the written documents: each accepts them without a warning, and its generated
// code compiles under strict TypeScript.
import { execFile } from 'node:child_process';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify, stripVTControlCharacters } from 'node:util';
import { beforeAll, expect, test } from '@jest/globals';
import { temporaryFolder } from '@lunarest/tooling/temporary-folder';
import { documentPath } from './documents.ts';
import { newestRelease, type Release, releases } from './generated/releases.ts';
import { generators, mswProgram, openapiMswProgram, packages, parserProgram } from './testing/other-tools.ts';

const run = promisify(execFile);
/**
 * The native compiler of the repository, which takes a third of the time of the one written in JavaScript.
 */
const compiler = fileURLToPath(new URL('../../../node_modules/typescript-native/bin/tsc', import.meta.url));
/** The pinned pnpm. It links the files of packages from its store, while npm would unpack them at each run. */
const pnpm = fileURLToPath(new URL('../../../.tools/node_modules/pnpm/bin/pnpm.cjs', import.meta.url));
const script = fileURLToPath(new URL('../../write-documents.mjs', documentPath(newestRelease)));

const folder = temporaryFolder();
beforeAll(async () => {
  await run(process.execPath, [script, folder]);
  const manifest = { private: true, type: 'module', dependencies: packages };
  await write({
    'package.json': JSON.stringify(manifest),
    'parser.mjs': parserProgram,
    'msw.mjs': mswProgram,
  });
  const options = [
    '--ignore-scripts',
    '--no-lockfile',
    '--node-linker=hoisted',
    '--config.engine-strict=false',
  ];
  await run(process.execPath, [pnpm, 'install', ...options], { cwd: folder });
});

async function write(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
}

/**
 * The environment of the tools' users: with Jest's NODE_ENV `test`, React in kubb uses its slow development build. The compiler
 * keeps nearly all memory that it allocates, so garbage collection would only take time.
 */
const env = { ...process.env, NODE_ENV: 'production', GOGC: 'off' };

/** The whole output of a program. Rejects when the program fails. */
async function said(program: string, args: readonly string[]): Promise<string> {
  const options = { cwd: folder, env, shell: true, maxBuffer: 64 * 1024 * 1024 };
  const { stdout, stderr } = await run(program, [...args], options);
  return stripVTControlCharacters(`${stdout}${stderr}`);
}

const tool = (name: string) => join(folder, 'node_modules/.bin', name);

test('swagger-parser finds no defect in the documents', async () => {
  expect(await said('node', ['parser.mjs', ...releases.map(documentOf)])).toBe('');
});

test.each(releases)(
  'redocly’s recommended rules report only the listed places of the document of release %s',
  async (release) => {
    const printed = await said(tool('redocly'), ['lint', documentOf(release), '--format=json']);
    const { problems } = JSON.parse(printed.slice(printed.indexOf('{\n'), printed.lastIndexOf('}') + 1));
    expect(problems.map(placeOf).sort()).toEqual(answeredFor[release]);
  },
);

test.each(generators.map((generator) => [generator.name, generator] as const))(
  '%s generates code from the documents without a warning',
  async (name, generator) => {
    const generations = releases.map((release) => ({
      document: documentOf(release),
      out: `out-${release}/${name.replace(/\W/g, '-')}`,
    }));
    for (const { out } of generations) await mkdir(join(folder, out), { recursive: true });
    await write(generator.files?.(generations) ?? {});
    for (const [program = '', ...args] of generator.commands(generations)) {
      const lines = (await said(tool(program), args)).split('\n');
      expect(
        lines.filter((line) => /\bwarn|\bdeprecated|\berror\b/i.test(line) && !/Writing/.test(line)),
      ).toEqual([]);
    }
    for (const { out } of generations) expect(await readdir(join(folder, out))).not.toEqual([]);
  },
);

test('handlers of MSW from the documents answer at the address of the reference server', async () => {
  const documents = releases.map((release) => `openapi-${release}.json`);
  const answered = documents.flatMap((document) => [
    `${document} /tasks 200\n`,
    `${document} /api/lunasa/hsms 200\n`,
    `${document} /api/lunasa/hsms/532018/partitions/1532018000011 200\n`,
  ]);
  expect(await said('node', ['msw.mjs', ...documents])).toBe(answered.join(''));
});

test.each(releases)(
  'the code from release %s compiles under strict TypeScript, with types that openapi-msw accepts',
  async (release) => {
    const out = `out-${release}`;
    await write({
      [`${out}/handlers.ts`]: openapiMswProgram('./openapi-typescript/types.ts'),
      [`tsconfig-${release}.json`]: JSON.stringify({ compilerOptions, include: [`${out}/**/*.ts`] }),
    });
    // Only one checker, because several would each instantiate the types of zod.
    const compiled = said('node', [compiler, '-p', `tsconfig-${release}.json`, '--checkers', '1']);
    expect(await compiled.catch(({ stdout }) => stdout)).toBe('');
  },
);

function documentOf(release: Release): string {
  return `openapi-${release}.yaml`;
}

const compilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  module: 'ESNext',
  moduleResolution: 'bundler',
  allowImportingTsExtensions: true,
  target: 'ES2022',
  lib: ['ES2022', 'DOM', 'DOM.Iterable'],
  types: [],
};

interface Problem {
  readonly ruleId: string;
  readonly location: readonly { readonly pointer?: string }[];
}

function placeOf({ ruleId, location }: Problem): string {
  return `${ruleId} ${location[0]?.pointer ?? ''}`;
}

/**
 * The answers to requests without an operation are in an extension, so redocly reports their components as unused. Of one
 * operation, only the name is known.
 */
const unmatched = [
  'no-unused-components #/components/responses/MethodNotAllowed',
  'no-unused-components #/components/responses/UnknownPath',
];
const answeredFor: Readonly<Record<string, readonly string[]>> = {
  '14': unmatched,
  '17': [
    ...unmatched,
    'operation-2xx-response #/paths/~1api~1lunasa~1user~1config~1login~1actions/get/responses',
  ],
};
