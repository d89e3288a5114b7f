// The size of the client in a page: bundled for a browser by esbuild, minified, gzipped.
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { build } from 'esbuild';

const options = "{ baseUrl: 'https://luna.example', username: 'admin', password: '' }";

test('a client of one operation takes at most 5.5 kB', async () => {
  const page = await bundled(`
    import { createSmallClient, listTasks } from '@lunarest/client/17';
    const luna = createSmallClient([listTasks], ${options});
    console.log(await luna.listTasks());`);
  expect(page.bytes).toBeLessThanOrEqual(5500);
  expect(page.operations).toEqual(['openSession', 'closeSession', 'listTasks']);
});

test('a client of all 199 operations takes at most 13.9 kB', async () => {
  const page = await bundled(`
    import { createLunaClient } from '@lunarest/client/17';
    const luna = createLunaClient(${options});
    console.log(await luna.listTasks());`);
  expect(page.bytes).toBeLessThanOrEqual(13_900);
  expect(page.operations).toHaveLength(199);
});

async function bundled(contents: string) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: fileURLToPath(new URL('.', import.meta.url)) },
    bundle: true,
    minify: true,
    platform: 'browser',
    format: 'esm',
    conditions: ['@lunarest/source'],
    write: false,
  });
  const text = outputFiles[0]?.text ?? '';
  return {
    bytes: gzipSync(text, { level: 9 }).length,
    // The operations as constants, and as rows of the table.
    operations: [
      ...new Set(
        [...text.matchAll(/\{operation:"(\w+)"|\n(\w+) (?:get|put|post|patch|delete)\b/g)].map(
          ([, constant, row]) => constant ?? row,
        ),
      ),
    ],
  };
}
