// Tests of the installed command `lunarest`.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, test } from '@jest/globals';
import type { Installed } from './installed-tarballs.ts';

export function describeCommand(installed: () => Installed): void {
  describe('the command lunarest', () => {
    const command = 'node_modules/lunarest/bin/lunarest.mjs';

    test('prints its version and runs the tour', async () => {
      const manifest = JSON.parse(
        await readFile(join(installed().folder, 'node_modules/lunarest/package.json'), 'utf8'),
      );
      expect(await installed().node(command, '--version')).toBe(`${manifest.version}\n`);
      expect(await installed().node(command, 'tour')).toMatch(
        /\n38 of 38 answers were the documented ones\.\n$/,
      );
    });

    test('compares contracts, and exits with 1 when it has findings', async () => {
      await installed().write('first.yaml', contract('[name]'));
      await installed().write('second.yaml', contract('[name, size]'));
      const same = await installed().ended(command, 'diff', 'first.yaml', 'first.yaml');
      const other = await installed().ended(command, 'diff', 'first.yaml', 'second.yaml');
      expect([same, other]).toEqual([0, 1]);
    });

    test('serves appliance, mock and site at the printed addresses until it is stopped', async () => {
      const up = spawn(
        process.execPath,
        [
          command,
          'up',
          '--json',
          '--port',
          '0',
          '--mock-port',
          '0',
          '--control-port',
          '0',
          '--site-port',
          '0',
        ],
        {
          cwd: installed().folder,
          env: { ...process.env, LUNAREST_HOME: join(installed().folder, 'home') },
          stdio: ['ignore', 'pipe', 'inherit'],
        },
      );
      const [line] = await Promise.race([
        once(createInterface({ input: up.stdout }), 'line'),
        once(up, 'exit').then(([code]) => Promise.reject(new Error(`It ended with ${code}.`))),
      ]);
      const ready = JSON.parse(String(line));
      await installed().write(
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
      expect(await installed().node('reach.mjs')).toBe('200\n200\n');
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
      const tarball = installed().tarballs.find((path) => basename(path).startsWith('lunarest-0'));
      expect((await stat(tarball ?? '')).size).toBeLessThan(3_000_000);
    });

    test('completes commands in bash', async () => {
      const script = await installed().node(command, 'completion', 'bash');
      expect(script).toContain('complete -o default -F _lunarest lunarest');
    });

    /** A contract whose only request requires these properties. */
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
}
