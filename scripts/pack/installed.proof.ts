// The tarballs as users get them: installed into an empty project, compiled and run.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Installed, installTarballs } from './testing/installed-tarballs.ts';

const compilers = ['5.4.5', '5.9.3', '6.0.3'];
const resolutions = ['node16', 'nodenext', 'bundler'];
let installed: Installed;

beforeAll(async () => {
  installed = await installTarballs([
    ...compilers.map((version) => `typescript-${version}@npm:typescript@${version}`),
    '@types/node@20.19.43',
    '@arethetypeswrong/cli@0.18.5',
    'esbuild@0.28.2',
    'jest@30.5.2',
    'msw@2',
    'publint@0.3.25',
    'vite@7',
    'vitest@3',
  ]);
});

afterAll(() => installed.remove());

const write: Installed['write'] = (file, text) => installed.write(file, text);
const node: Installed['node'] = (...args) => installed.node(...args);

const program = `
import { createLunaClient } from '@lunarest/client';
import { createLunaClient as createLunaClient17, type PerformSmkActionResult } from '@lunarest/client/17';
import { releases } from '@lunarest/contract';
import { answerTables } from '@lunarest/contract/answers';
import { startMock } from '@lunarest/mock';
import { startServer } from '@lunarest/server';
import { partition, startAppliance } from '@lunarest/testing';
import * as appliance from '@lunarest/appliance';
import * as diff from '@lunarest/diff';
import * as findings from '@lunarest/findings';
import * as governance from '@lunarest/governance';
import * as lint from '@lunarest/lint';
import * as live from '@lunarest/live';
import type { Figures } from '@lunarest/review';
import * as openapi from '@lunarest/openapi';
import * as simulator from '@lunarest/simulator';

const statuses: PerformSmkActionResult['status'][] = [];
const figures: Figures[] = [];
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
console.log(releases.length === Object.keys(answerTables).length, statuses.length, figures.length);
const review = [diff.diffDocuments, findings.openDocument, governance.runReview, lint.lint, live.driftKinds];
console.log([startMock, answerTables, appliance, openapi, simulator, ...review].map((value) => typeof value).join(' '));
`;
const printed =
  '200\n200\n500\ntrue 0 0\nfunction object object object object function function function function object\n';

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
    const options = ['--rootDir', installed.folder, '--testMatch', '**/own.test.cjs', '--config', '{}'];
    expect(await installed.reported('node_modules/jest/bin/jest.js', ...options)).toMatch(
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
    const options = ['--rootDir', installed.folder, '--testMatch', '**/appliance.test.cjs', '--config', '{}'];
    expect(await installed.reported('node_modules/jest/bin/jest.js', ...options)).toMatch(
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

describe('a page that uses the client and the appliance in a browser', () => {
  const page = `
    import { createAppliance } from '@lunarest/browser';
    import { createSmallClient, listHsms } from '@lunarest/client/17';
    const url = 'https://luna.example';
    const appliance = createAppliance({ url });
    const luna = createSmallClient([listHsms], {
      baseUrl: url,
      username: 'admin',
      password: 'admin-Passw0rd',
      fetch: async (request) => answerOf(appliance.handlers(), request),
    });
    async function answerOf([handler], request) {
      const result = await handler.run({ request, requestId: '1' });
      return result.response;
    }
    console.log((await luna.listHsms()).status);`;

  beforeAll(() => write('page.ts', page));

  test('is bundled by esbuild, without Node, and runs', async () => {
    await write(
      'bundle.mjs',
      `import { build } from 'esbuild';
       await build({
         entryPoints: ['page.ts'],
         bundle: true,
         platform: 'browser',
         format: 'esm',
         outfile: 'page-esbuild.mjs',
       });`,
    );
    await node('bundle.mjs');
    expect(await nodeIn('page-esbuild.mjs')).toEqual([]);
    expect(await node('page-esbuild.mjs')).toBe('200\n');
  });

  test('is bundled by Vite as it comes, without Node, and runs', async () => {
    await write(
      'vite.config.mjs',
      `export default {
         build: {
           target: 'es2022',
           outDir: 'page-vite',
           emptyOutDir: false,
           rollupOptions: { input: 'page.ts', output: { entryFileNames: 'page.mjs' } },
         },
       };`,
    );
    await node('node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error');
    expect(await nodeIn('page-vite/page.mjs')).toEqual([]);
    expect(await node('page-vite/page.mjs')).toBe('200\n');
  });

  /** The modules of Node and of the Node transport that a bundle names. */
  async function nodeIn(file: string): Promise<readonly string[]> {
    const text = await readFile(join(installed.folder, file), 'utf8');
    return [...text.matchAll(/["'](?:node:\w+|undici)["']/g)].map(([found]) => found);
  }
});

describe('the command lunarest', () => {
  const command = 'node_modules/lunarest/bin/lunarest.mjs';

  test('tells its version, and plays the tour', async () => {
    const manifest = JSON.parse(
      await readFile(join(installed.folder, 'node_modules/lunarest/package.json'), 'utf8'),
    );
    expect(await node(command, '--version')).toBe(`${manifest.version}\n`);
    expect(await node(command, 'tour')).toMatch(/\n38 of 38 answers were the documented ones\.\n$/);
  });

  test('reviews, with the exit codes of findings', async () => {
    await write('first.yaml', contract('[name]'));
    await write('second.yaml', contract('[name, size]'));
    const same = await installed.ended(command, 'diff', 'first.yaml', 'first.yaml');
    const other = await installed.ended(command, 'diff', 'first.yaml', 'second.yaml');
    expect([same, other]).toEqual([0, 1]);
  });

  test('serves appliance and mock, which a client reaches by the line that it prints, until it is stopped', async () => {
    const up = spawn(
      process.execPath,
      [command, 'up', '--json', '--port', '0', '--mock-port', '0', '--control-port', '0', '--site-port', '0'],
      {
        cwd: installed.folder,
        env: { ...process.env, LUNAREST_HOME: join(installed.folder, 'home') },
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    const [line] = await Promise.race([
      once(createInterface({ input: up.stdout }), 'line'),
      once(up, 'exit').then(([code]) => Promise.reject(new Error(`It ended with ${code}.`))),
    ]);
    const ready = JSON.parse(String(line));
    await write(
      'reach.mjs',
      `import { createLunaClient } from '@lunarest/client';
       const { server, mock, fingerprint, users } = ${JSON.stringify(ready)};
       const account = { username: 'admin', password: users.admin };
       for (const way of [{ baseUrl: server, fingerprint }, { baseUrl: mock }]) {
         const luna = createLunaClient({ ...account, ...way });
         console.log((await luna.listHsms()).status);
         await luna.close();
       }`,
    );
    expect(await node('reach.mjs')).toBe('200\n200\n');
    const pages = ['/', '/console', '/reference-17', '/scalar.js'].map((path) =>
      fetch(`${ready.site}${path}`),
    );
    expect((await Promise.all(pages)).map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    const page = { headers: { 'Sec-Fetch-Site': 'same-origin' } };
    expect(await (await fetch(`${ready.site}/control/profile`, page)).json()).toEqual({
      profile: 'documented',
    });
    up.kill('SIGTERM');
    expect(await once(up, 'exit')).toEqual([0, null]);
  });

  test('is at most 3 MB with the site', async () => {
    const tarball = installed.tarballs.find((path) => basename(path).startsWith('lunarest-0'));
    expect((await stat(tarball ?? '')).size).toBeLessThan(3_000_000);
  });

  test('completes commands in bash', async () => {
    const script = await node(command, 'completion', 'bash');
    expect(script).toContain('complete -o default -F _lunarest lunarest');
  });

  /** A contract whose one request needs these properties. */
  function contract(required: string): string {
    return `
openapi: 3.1.0
info: { title: Keys, version: '1' }
paths:
  /keys:
    post:
      operationId: createKey
      requestBody:
        required: true
        content:
          application/json:
            schema:
              type: object
              required: ${required}
              properties: { name: { type: string }, size: { type: integer } }
      responses: { '204': { description: Made. } }
`;
  }
});

/** The packages that promise both kinds of module; the others are ES modules. */
const both = ['client', 'testing'];

test('the types of every package resolve wherever it promises to', async () => {
  const importable = installed.tarballs.filter((tarball) => !/[\\/]lunarest-\d[^\\/]*$/.test(tarball));
  expect(importable.length).toBe(installed.tarballs.length - 1);
  for (const tarball of importable) {
    const profile = both.some((name) => tarball.includes(`lunarest-${name}-`)) ? 'node16' : 'esm-only';
    const code = await installed.ended(
      'node_modules/@arethetypeswrong/cli/dist/index.js',
      tarball,
      '--profile',
      profile,
    );
    expect({ tarball, code }).toEqual({ tarball, code: 0 });
  }
});

test('publint finds nothing in any package', async () => {
  expect(installed.tarballs.length).toBeGreaterThan(0);
  for (const tarball of installed.tarballs) {
    expect(await node('node_modules/publint/src/cli.js', 'run', tarball, '--strict')).toMatch(/All good!/);
  }
});

/** The errors of the compiler. */
function tsc(version: string, ...args: readonly string[]): Promise<string> {
  return node(`node_modules/typescript-${version}/bin/tsc`, ...args);
}
