// Runs Prism's own command on the bundled documents, without our mock.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { releases } from '@lunarest/contract';
import { documentPath, openApiDocument } from '@lunarest/contract/documents';
import { listeningPort } from '@lunarest/tooling/listening-port';
import { firstAnswers } from './testing/first-answers.ts';

const command = createRequire(import.meta.url).resolve('@stoplight/prism-cli/dist/index.js');

test.each(releases)(
  'prism mock answers every GET of release %s with the first example of its documented success',
  async (release) => {
    const readings = firstAnswers(openApiDocument(release)).filter(
      ({ method, status }) => method === 'GET' && status < 400,
    );
    const prism = await startPrism(fileURLToPath(documentPath(release)));
    try {
      const answers = await Promise.all(readings.map((reading) => answerOf(prism.url, reading)));
      expect(answers).toEqual(readings.map(({ name, status, first }) => ({ name, status, answered: first })));
    } finally {
      await prism.close();
    }
  },
);

type Reading = ReturnType<typeof firstAnswers>[number];

async function answerOf(url: string, { name, path, mediaType, credentials }: Reading) {
  const headers = { 'Content-Type': mediaType, 'Accept-Type': mediaType, ...credentials };
  const response = await fetch(`${url}${path}`, { headers, redirect: 'manual' });
  const text = await response.text();
  const isJson = response.headers.get('content-type') === 'application/json';
  return { name, status: response.status, answered: isJson ? JSON.parse(text) : text || undefined };
}

async function startPrism(document: string) {
  const port = await freePort();
  const child = spawn(
    process.execPath,
    [command, 'mock', '--host', '127.0.0.1', '--port', String(port), document],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  for await (const line of createInterface({ input: child.stdout })) if (line.includes('is listening')) break;
  child.stdout.resume();
  return {
    url: `http://127.0.0.1:${port}`,
    async close() {
      const gone = once(child, 'exit');
      child.kill();
      await gone;
    },
  };
}

/** Finds a free port, because Prism does not accept 0. */
async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listeningPort(server);
  server.close();
  await once(server, 'close');
  return port;
}
