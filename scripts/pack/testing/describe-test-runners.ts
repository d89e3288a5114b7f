// Tests of the client and of an appliance in Jest, Vitest and node:test.
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Installed } from './installed-tarballs.ts';

/** The default time limit of Jest and Vitest, five seconds, is too short on a busy machine. */
const patient = '--testTimeout=600000';

export function describeTestRunners(installed: () => Installed): void {
  describe('a client with the fingerprint of a certificate', () => {
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
      installed().write(
        'serve.mjs',
        `import { startServer } from '@lunarest/server';
       const server = await startServer();
       process.on('disconnect', () => server.close());
       process.send({ baseUrl: server.url, fingerprint: server.fingerprint });`,
      ),
    );

    test('works in Jest with default settings, as CommonJS', async () => {
      await installed().write('own.test.cjs', session(required, expects));
      expect(await byJest('own.test.cjs')).toMatch(/^Tests: +1 passed, 1 total$/m);
    });

    test('works in Vitest', async () => {
      const vitest = "import { expect, test } from 'vitest';";
      await installed().write('own.spec.mjs', session(vitest + imported, expects));
      expect(await byVitest('own.spec.mjs')).toMatch(/1 passed/);
    });

    test('works in node:test', async () => {
      const assertion =
        "require('node:test')('answers', async () => require('node:assert').equal(await statusOfTasks(), 200));";
      await installed().write('own-node.cjs', session(required, assertion));
      expect(await byNode('own-node.cjs')).toMatch(/^# pass 1$/m);
    });
  });

  describe('a separate appliance for each test', () => {
    const body = (assertion: string) => `
    test('lists the HSM', async () => {
      const appliance = await startAppliance({ scenario: 'factory' });
      const { status } = await appliance.client.listHsms();
      ${assertion}
      await appliance.close();
    });`;
    const required = "const { startAppliance } = require('@lunarest/testing');";
    const imported = "import { startAppliance } from '@lunarest/testing';";

    test('works in Jest with default settings, as CommonJS', async () => {
      await installed().write('appliance.test.cjs', required + body('expect(status).toBe(200);'));
      expect(await byJest('appliance.test.cjs')).toMatch(/^Tests: +1 passed, 1 total$/m);
    });

    test('works in Vitest', async () => {
      const vitest = "import { expect, test } from 'vitest';";
      await installed().write('appliance.spec.mjs', vitest + imported + body('expect(status).toBe(200);'));
      expect(await byVitest('appliance.spec.mjs')).toMatch(/1 passed/);
    });

    test('works in node:test', async () => {
      const own = "import { test } from 'node:test'; import { equal } from 'node:assert';";
      await installed().write('appliance-node.mjs', own + imported + body('equal(status, 200);'));
      expect(await byNode('appliance-node.mjs')).toMatch(/^# pass 1$/m);
    });
  });

  /** The report of Jest about one test file; the functions below are for the other runners. */
  function byJest(file: string): Promise<string> {
    const only = ['--rootDir', installed().folder, '--testMatch', `**/${file}`, '--config', '{}'];
    return installed().reported('node_modules/jest/bin/jest.js', ...only, patient);
  }

  function byVitest(file: string): Promise<string> {
    return installed().node('node_modules/vitest/vitest.mjs', 'run', file, patient);
  }

  function byNode(file: string): Promise<string> {
    return installed().node('--test', '--test-reporter=tap', file);
  }
}
