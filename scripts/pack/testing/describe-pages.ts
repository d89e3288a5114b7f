// Tests of the packages for pages: their handlers in Node, and bundled pages.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Installed } from './installed-tarballs.ts';

export function describePages(installed: () => Installed): void {
  test('the appliance for pages answers the requests of a program in Node', async () => {
    await installed().write(
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
    expect(await installed().node('page.mjs')).toBe('200\n');
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

    beforeAll(() => installed().write('page.ts', page));

    test('is bundled by esbuild without modules of Node, and runs', async () => {
      await installed().write(
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
      await installed().node('bundle.mjs');
      expect(await nodeIn('page-esbuild.mjs')).toEqual([]);
      expect(await installed().node('page-esbuild.mjs')).toBe('200\n');
    });

    test('is bundled by Vite with default settings without modules of Node, and runs', async () => {
      await installed().write(
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
      await installed().node('node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error');
      expect(await nodeIn('page-vite/page.mjs')).toEqual([]);
      expect(await installed().node('page-vite/page.mjs')).toBe('200\n');
    });

    /** The modules of Node, and the HTTP client undici, that a bundle imports. */
    async function nodeIn(file: string): Promise<readonly string[]> {
      const text = await readFile(join(installed().folder, file), 'utf8');
      return [...text.matchAll(/["'](?:node:\w+|undici)["']/g)].map(([found]) => found);
    }
  });
}
