// Compiles and runs the code of the guides, with a separate appliance instead of that of `npm start`.
import { execFile } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { newestRelease } from '@lunarest/contract';
import { startMock } from '@lunarest/mock';
import { startAppliance } from '@lunarest/testing';
import { bundleProgram } from '@lunarest/tooling/bundle-program';
import { temporaryFolder } from '@lunarest/tooling/temporary-folder';
import { testWith } from '@lunarest/tooling/with-programs';
import { codeBlocks } from '../markdown.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const guides = at('../../pages/guides');
const root = at('../../../..');
/** The files that the guides show, in a folder for each guide. */
const shown = at('../../dist/guides');
const work = temporaryFolder();
const sources = ['--conditions=@lunarest/source', '--import', import.meta.resolve('tsx')];
const jest = join(root, 'node_modules/jest/bin/jest.js');
const governance = at('../../../governance');
const lunarest = await bundleProgram(governance, join(governance, 'src/lunarest.ts'));

beforeAll(() => {
  rmSync(shown, { recursive: true, force: true });
  for (const guide of readdirSync(guides)) {
    const folder = join(shown, guide.replace(/\.md$/, ''));
    for (const { file, code } of blocksOf(guide)) {
      if (file === null) continue;
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, file), code);
    }
  }
});
afterAll(() => rmSync(shown, { recursive: true, force: true }));

test('every block of TypeScript names its file and compiles', async () => {
  const unnamed = readdirSync(guides)
    .flatMap(blocksOf)
    .filter(({ language, file }) => language === 'ts' && file === null);
  expect(unnamed).toEqual([]);
  writeFileSync(
    join(shown, 'tsconfig.json'),
    JSON.stringify({
      extends: '../../tsconfig.json',
      compilerOptions: { noEmit: true, emitDeclarationOnly: false, composite: false, rootDir: root },
      include: ['**/*.ts'],
      references: [],
    }),
  );
  const compiler = join(root, 'node_modules/typescript-native/bin/tsc');
  expect(await run(process.execPath, [compiler, '-p', shown, '--singleThreaded'])).toEqual({
    code: 0,
    output: '',
  });
});

test('the first call prints the output in the guide', async () => {
  await using appliance = await startAppliance();
  const file = join(shown, 'first-call/first-call.ts');
  writeFileSync(file, placed(readFileSync(file, 'utf8'), appliance));
  const text = blocksOf('first-call.md').find(({ language }) => language === 'text');
  expect(await run(process.execPath, [...sources, file])).toEqual({ code: 0, output: text?.code });
});

test.each([
  ['test-with-jest', 3],
  ['frontend-mock', 2],
])('the tests of the guide %s pass', async (guide, count) => {
  const config = {
    rootDir: join(shown, guide),
    runner: createRequire(import.meta.url).resolve('@lunarest/tooling/runner'),
    testMatch: ['**/*.test.ts'],
    transform: {},
    // Milliseconds after which a hanging test is ended. No verdict depends on it.
    testTimeout: 2_400_000,
    workerGracefulExitTimeout: 600_000,
    reporters: [['default', { summaryThreshold: 1 }]],
  };
  const { code, output } = await run(process.execPath, [jest, '--config', JSON.stringify(config)]);
  expect({ code, passed: /^Tests: +(.*)$/m.exec(output)?.[1] }).toEqual({
    code: 0,
    passed: `${count} passed, ${count} total`,
  });
});

/** A text in a command of a guide, and the possible exit codes: 0 when clean, 1 with findings. */
test.each([
  ['review-a-release', 'lunarest -- diff 14 17', [1], /breaking/],
  // There are findings only if the contract in the working tree differs from the last commit.
  ['review-a-release', 'lunarest -- diff HEAD', [0, 1], /./],
  ['review-a-release', 'lunarest -- lint', [0], /./],
  ['review-a-release', 'lunarest -- report', [0, 1], /./],
  ['verify-an-appliance', '--fingerprint 1F:78:…\n', [0], /./],
  ['verify-an-appliance', '--password-stdin', [0], /./],
  ['verify-an-appliance', '--record', [0], /./],
  ['verify-an-appliance', 'lunarest -- proxy', [0], /./],
] as const)('a line of the guide %s runs: %s', async (guide, part, codes, expected) => {
  await using appliance = await startAppliance();
  const block = blocksOf(`${guide}.md`).find(
    ({ language, code }) => language === 'sh' && code.includes(part),
  );
  writeFileSync(join(work, 'luna.pem'), appliance.certificate ?? '');
  writeFileSync(join(work, 'password'), 'monitor-Passw0rd');
  writeFileSync(join(work, 'npm'), npm());
  chmodSync(join(work, 'npm'), 0o755);
  const line = placed(block?.code ?? '', appliance);
  const { code, output } = await run('sh', ['-c', line]);
  expect(codes).toContain(code);
  expect(output).toMatch(expected);
});

const withCurl = await testWith(['sh', '-c', ':'], ['curl', '--version']);

withCurl('the command on the start page prints the output there', async () => {
  await using appliance = await startAppliance();
  const blocks = codeBlocks(readFileSync(join(guides, '../index.md'), 'utf8'));
  const line = blocks.find(({ code }) => code.startsWith('curl '))?.code ?? '';
  const { code, output } = await run('sh', ['-c', placed(line.replace('curl', 'curl -s'), appliance)]);
  const printed = blocks.find(({ language }) => language === 'json')?.code ?? '';
  expect({ code, output }).toEqual({ code: 0, output: printed.trimEnd() });
});

withCurl('the mock answers the command in its guide with the preferred example', async () => {
  const mock = await startMock({ release: newestRelease, port: 0 });
  const line = blocksOf('frontend-mock.md').find(({ code }) => code.startsWith('curl '))?.code ?? '';
  const placedLine = line.replace('curl', 'curl -s').replace('http://127.0.0.1:4010', mock.url);
  const { code, output } = await run('sh', ['-c', placedLine]);
  await mock.close();
  expect([code, JSON.parse(output).id]).toEqual([0, 'HSMPLUGIN_INVALID_HSM']);
});

test('the review is written to the folder in the guide', () => {
  expect(readdirSync(join(work, 'review')).toSorted()).toEqual([
    'lunarest-report.html',
    'lunarest-report.md',
  ]);
});

function blocksOf(guide: string) {
  return codeBlocks(readFileSync(join(guides, guide), 'utf8'));
}

/** `code` with the appliance of this test, and files in the folder of this run. A proxy ends after a second. */
function placed(
  code: string,
  { url, fingerprint = '' }: { url: string; fingerprint: string | undefined },
): string {
  return code
    .replaceAll(/https:\/\/(127\.0\.0\.1:8443|luna:8443)/g, url)
    .replaceAll('1F:78:…', fingerprint)
    .replaceAll('luna.pem', join(work, 'luna.pem'))
    .replaceAll('luna.har', join(work, 'luna.har'))
    .replace('< password', `< ${join(work, 'password')}`)
    .replace('--out review', `--out ${join(work, 'review')}`)
    .replace('lunarest -- proxy', 'lunarest -- proxy --listen 127.0.0.1:0 --for 1');
}

/** `npm run --silent lunarest -- …`, without an installation. */
const npm = () => `#!/bin/sh\nshift 4\nexec '${process.execPath}' '${lunarest}' "$@"\n`;

interface Ended {
  readonly code: number;
  /** Standard output and standard error. */
  readonly output: string;
}

function run(program: string, args: readonly string[]): Promise<Ended> {
  const env = { ...process.env, PATH: `${work}${delimiter}${process.env.PATH ?? ''}`, NO_COLOR: '1' };
  return new Promise((resolve) => {
    execFile(program, [...args], { cwd: root, env, maxBuffer: 64 * 1024 * 1024 }, (error, out, err) =>
      resolve({
        code: typeof error?.code === 'number' ? error.code : error === null ? 0 : -1,
        output: out + err,
      }),
    );
  });
}
