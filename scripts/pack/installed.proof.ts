// The tarballs as programs get them: installed from the registry's side into empty projects, compiled and run.
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { root } from '../generate/root.ts';

const run = promisify(execFile);
const compilers = ['5.4.5', '5.9.3', '6.0.3'];
const resolutions = ['node16', 'nodenext', 'bundler'];
let folder = '';
let tarballs: readonly string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'installed-'));
  const packed = join(folder, 'tarballs');
  await run(process.execPath, [join(root, 'scripts/pack/pack.mjs'), packed], { maxBuffer: 1e8 });
  tarballs = (await readdir(packed)).map((name) => join(packed, name));
  await write('package.json', '{ "private": true, "type": "module" }');
  const aliases = compilers.map((version) => `typescript-${version}@npm:typescript@${version}`);
  const others = ['@types/node@20.19.43', 'jest@30.5.2', 'vitest@3', 'msw@2', 'publint@0.3.25'];
  await npm('install', '--no-audit', '--no-fund', ...tarballs, ...aliases, ...others);
}, 600_000);

afterAll(() => rm(folder, { recursive: true }));

const program = `
import { createLunaClient } from '@lunarest/client';
import { createLunaClient as createLunaClient17, type PerformSmkActionResult } from '@lunarest/client/17';
import { releases } from '@lunarest/contract';
import { answerTables } from '@lunarest/contract/answers';
import { startMock } from '@lunarest/mock';
import { startServer } from '@lunarest/server';
import { partition, startAppliance } from '@lunarest/testing';
import * as appliance from '@lunarest/appliance';
import * as governance from '@lunarest/governance';
import * as openapi from '@lunarest/openapi';
import * as simulator from '@lunarest/simulator';

const statuses: PerformSmkActionResult['status'][] = [];
const server = await startServer();
const account = { username: 'admin', password: 'admin-Passw0rd' };
const options = { ...account, baseUrl: server.url, fingerprint: server.fingerprint ?? '' };
for (const luna of [createLunaClient(options), createLunaClient17(options)]) {
  const tasks = await luna.listTasks();
  console.log(tasks.status);
  await luna.close();
}
await server.close();
const isolated = await startAppliance({ with: [partition({ label: 'keys', version: 1 })] });
isolated.faults.next('listHsms', 'FRAMEWORK_INTERNAL_ERROR');
console.log((await isolated.client.listHsms()).status);
await isolated.close();
console.log(releases.length === Object.keys(answerTables).length, statuses.length);
console.log([startMock, answerTables, appliance, governance, openapi, simulator].map((value) => typeof value).join(' '));
`;
const printed = '200\n200\n500\ntrue 0\nfunction object object object object object\n';

describe.each(compilers)('TypeScript %s', (version) => {
  test.each(resolutions)('compiles every package strictly under %s, libraries too', async (resolution) => {
    const module = resolution === 'bundler' ? 'esnext' : resolution;
    await write('program.ts', program);
    const strict = [
      '--strict',
      '--skipLibCheck',
      'false',
      '--types',
      'node',
      '--lib',
      'es2023',
      '--target',
      'es2022',
    ];
    const how = [
      '--module',
      module,
      '--moduleResolution',
      resolution,
      '--outDir',
      `out-${version}-${resolution}`,
    ];
    expect(await tsc(version, ...strict, ...how, 'program.ts')).toBe('');
  });
});

test('what was compiled runs', async () => {
  await write('program.ts', program);
  await tsc('5.9.3', '--types', 'node', '--target', 'es2022', '--module', 'nodenext', 'program.ts');
  expect(await node('program.js')).toBe(printed);
});

describe('a client with a pin', () => {
  const required = `
    const { fork } = require('node:child_process');
    const { once } = require('node:events');
    const { createLunaClient } = require('@lunarest/client');`;
  const imported = `
    import { fork } from 'node:child_process';
    import { once } from 'node:events';
    import { createLunaClient } from '@lunarest/client';`;
  const session = (modules: string, assertion: string) => `${modules}
    async function statusOfTasks() {
      const server = fork('./serve.mjs');
      const [{ baseUrl, fingerprint }] = await once(server, 'message');
      const luna = createLunaClient({ username: 'admin', password: 'admin-Passw0rd', baseUrl, fingerprint });
      const { status } = await luna.listTasks();
      await luna.close();
      server.disconnect();
      await once(server, 'exit');
      return status;
    }
    ${assertion}`;
  const expects = "test('answers', async () => expect(await statusOfTasks()).toBe(200));";

  beforeAll(() =>
    write(
      'serve.mjs',
      `import { startServer } from '@lunarest/server';
       const server = await startServer();
       process.on('disconnect', () => server.close());
       process.send({ baseUrl: server.url, fingerprint: server.fingerprint });`,
    ),
  );

  test('works in Jest as it comes, with CommonJS', async () => {
    await write('own.test.cjs', session(required, expects));
    const options = ['--rootDir', folder, '--testMatch', '**/own.test.cjs', '--config', '{}'];
    expect(await reported('node_modules/jest/bin/jest.js', ...options)).toMatch(
      /^Tests: +1 passed, 1 total$/m,
    );
  });

  test('works in Vitest', async () => {
    const vitest = "import { expect, test } from 'vitest';";
    await write('own.spec.mjs', session(vitest + imported, expects));
    expect(await node('node_modules/vitest/vitest.mjs', 'run', 'own.spec.mjs')).toMatch(/1 passed/);
  });

  test('works in node:test', async () => {
    const assertion =
      "require('node:test')('answers', async () => require('node:assert').equal(await statusOfTasks(), 200));";
    await write('own-node.cjs', session(required, assertion));
    expect(await node('--test', '--test-reporter=tap', 'own-node.cjs')).toMatch(/^# pass 1$/m);
  });
});

describe('an appliance of its own for each test', () => {
  const body = (assertion: string) => `
    test('lists the HSM', async () => {
      const appliance = await startAppliance({ scenario: 'factory' });
      const { status } = await appliance.client.listHsms();
      ${assertion}
      await appliance.close();
    });`;
  const required = "const { startAppliance } = require('@lunarest/testing');";
  const imported = "import { startAppliance } from '@lunarest/testing';";

  test('works in Jest as it comes, with CommonJS', async () => {
    await write('appliance.test.cjs', required + body('expect(status).toBe(200);'));
    const options = ['--rootDir', folder, '--testMatch', '**/appliance.test.cjs', '--config', '{}'];
    expect(await reported('node_modules/jest/bin/jest.js', ...options)).toMatch(
      /^Tests: +1 passed, 1 total$/m,
    );
  });

  test('works in Vitest', async () => {
    const vitest = "import { expect, test } from 'vitest';";
    await write('appliance.spec.mjs', vitest + imported + body('expect(status).toBe(200);'));
    expect(await node('node_modules/vitest/vitest.mjs', 'run', 'appliance.spec.mjs')).toMatch(/1 passed/);
  });

  test('works in node:test', async () => {
    const own = "import { test } from 'node:test'; import { equal } from 'node:assert';";
    await write('appliance-node.mjs', own + imported + body('equal(status, 200);'));
    expect(await node('--test', '--test-reporter=tap', 'appliance-node.mjs')).toMatch(/^# pass 1$/m);
  });
});

test('the appliance for pages answers what a program in Node fetches', async () => {
  await write(
    'page.mjs',
    `import { createAppliance } from '@lunarest/browser';
     import { createLunaClient } from '@lunarest/client';
     import { setupServer } from 'msw/node';
     const appliance = createAppliance({ url: 'https://luna.example' });
     const server = setupServer(...appliance.handlers());
     server.listen();
     const account = { username: 'admin', password: 'admin-Passw0rd' };
     const luna = createLunaClient({ ...account, baseUrl: 'https://luna.example', fetch });
     console.log((await luna.listHsms()).status);
     await luna.close();
     server.close();`,
  );
  expect(await node('page.mjs')).toBe('200\n');
});

test('publint finds nothing in any package', async () => {
  expect(tarballs.length).toBeGreaterThan(0);
  for (const tarball of tarballs) {
    expect(await node('node_modules/publint/src/cli.js', 'run', tarball, '--strict')).toMatch(/All good!/);
  }
});

function write(file: string, text: string): Promise<void> {
  return writeFile(join(folder, file), text);
}

async function npm(...args: readonly string[]): Promise<void> {
  const shell = process.platform === 'win32';
  await run('npm', args, { cwd: folder, maxBuffer: 1e8, shell });
}

/** What the compiler complains of. */
function tsc(version: string, ...args: readonly string[]): Promise<string> {
  return node(`node_modules/typescript-${version}/bin/tsc`, ...args);
}

/** What a program prints on standard error, where Jest reports. */
async function reported(...args: readonly string[]): Promise<string> {
  const said = ({ stderr }: { stderr: string }) => stderr;
  return run(process.execPath, args, { cwd: folder, maxBuffer: 1e8 }).then(said, said);
}

/** What a program prints on standard output, also when it fails. */
async function node(...args: readonly string[]): Promise<string> {
  const said = ({ stdout }: { stdout: string }) => stdout;
  return run(process.execPath, args, { cwd: folder, maxBuffer: 1e8 }).then(said, said);
}
