// Runs third-party tools on the written documents: each accepts them without a warning, and its generated
// code compiles under strict TypeScript.
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify, stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { documentPath } from './documents.ts';
import { newestRelease, releases } from './generated/releases.ts';
import { generators, mswProgram, openapiMswProgram, packages, parserProgram } from './testing/other-tools.ts';

const run = promisify(execFile);
/**
 * The native compiler of the repository, which takes a third of the time of the one written in JavaScript.
 */
const compiler = fileURLToPath(new URL('../../../node_modules/typescript-native/bin/tsc', import.meta.url));
const script = fileURLToPath(new URL('../../write-documents.mjs', documentPath(newestRelease)));

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'other-tools-'));
  await run(process.execPath, [script, folder]);
  const manifest = { private: true, type: 'module', dependencies: packages };
  await write({
    'package.json': JSON.stringify(manifest),
    'parser.mjs': parserProgram,
    'msw.mjs': mswProgram,
  });
  await run('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--engine-strict=false'], {
    cwd: folder,
    shell: true,
  });
});
afterAll(() => rm(folder, { recursive: true }));

async function write(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
}

/** The program's whole output. Rejects when it fails. */
async function said(program: string, args: readonly string[]): Promise<string> {
  const options = { cwd: folder, shell: true, maxBuffer: 64 * 1024 * 1024 };
  const { stdout, stderr } = await run(program, [...args], options);
  return stripVTControlCharacters(`${stdout}${stderr}`);
}

const tool = (name: string) => join(folder, 'node_modules/.bin', name);

describe.each(releases)('the document of release %s', (release) => {
  const document = `openapi-${release}.yaml`;

  test('has no defect for swagger-parser', async () => {
    expect(await said('node', ['parser.mjs', document])).toBe('');
  });

  test('breaks a recommended rule of redocly only in the listed places', async () => {
    const printed = await said(tool('redocly'), ['lint', document, '--format=json']);
    const { problems } = JSON.parse(printed.slice(printed.indexOf('{\n'), printed.lastIndexOf('}') + 1));
    expect(problems.map(placeOf).sort()).toEqual(answeredFor[release]);
  });

  test.each(generators.map((generator) => [generator.name, generator] as const))(
    'is generated from by %s without a warning',
    async (name, generator) => {
      const out = `out-${release}/${name.replace(/\W/g, '-')}`;
      await mkdir(join(folder, out), { recursive: true });
      await write(generator.files?.(document, out) ?? {});
      const [program = '', ...args] = generator.command(document, out);
      const lines = (await said(tool(program), args)).split('\n');
      expect(
        lines.filter((line) => /\bwarn|\bdeprecated|\berror\b/i.test(line) && !/Writing/.test(line)),
      ).toEqual([]);
    },
  );

  test('gives handlers of MSW that answer at the address of the reference server', async () => {
    expect(await said('node', ['msw.mjs', `openapi-${release}.json`])).toBe(
      '/tasks 200\n/api/lunasa/hsms 200\n/api/lunasa/hsms/532018/partitions/1532018000011 200\n',
    );
  });

  test('gives code that compiles under strict TypeScript, and types that openapi-msw accepts', async () => {
    const out = `out-${release}`;
    await write({
      [`${out}/handlers.ts`]: openapiMswProgram('./openapi-typescript/types.ts'),
      [`tsconfig-${release}.json`]: JSON.stringify({ compilerOptions, include: [`${out}/**/*.ts`] }),
    });
    const compiled = said('node', [compiler, '-p', `tsconfig-${release}.json`]);
    expect(await compiled.catch(({ stdout }) => stdout)).toBe('');
  });
});

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
 * The answers to requests without an operation are in an extension, and one operation is known by its name
 * only.
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
