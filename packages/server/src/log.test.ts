import { expect, test } from '@jest/globals';
import { hsmPasswords } from '@lunarest/appliance';
import type { Log } from './log.ts';
import { createNodeEnvironment } from './node-environment.ts';
import { startServer } from './start-server.ts';
import { asAdmin } from './testing/as-admin.ts';

interface Line {
  readonly level: keyof Log;
  readonly facts: object;
  readonly about: string;
}

/** A logger that collects its lines. */
function keptLog(): { readonly lines: readonly Line[]; readonly logger: Log } {
  const lines: Line[] = [];
  const keep = (level: keyof Log) => (facts: object, about: string) => lines.push({ level, facts, about });
  return { lines, logger: { info: keep('info'), error: keep('error') } };
}

const milliseconds = expect.any(Number);

test('the log has the operation and the status of a request, and not its URL', async () => {
  const { lines, logger } = keptLog();
  const server = await startServer({ tls: false, logger });
  // A caller may put a secret into the URL by mistake.
  for (const path of ['/tasks', `/tasks?password=${hsmPasswords.so}`, `/unknown/${hsmPasswords.so}`])
    await fetch(`${server.url}${path}`, { headers: asAdmin });
  await server.close();
  const answered = (operation: string | undefined, status: number) => ({
    level: 'info',
    facts: { method: 'GET', operation, status, ms: milliseconds },
    about: 'answered',
  });
  expect(lines).toEqual([answered('listTasks', 200), answered('listTasks', 400), answered(undefined, 404)]);
});

test('the log has the error of a defect, and the answer does not', async () => {
  const { lines, logger } = keptLog();
  const defect = new Error('the disk is full');
  const environment = createNodeEnvironment();
  const verifySecret = () => {
    throw defect;
  };
  const server = await startServer({ tls: false, logger, environment: { ...environment, verifySecret } });
  const answer = await fetch(`${server.url}/tasks`, { headers: asAdmin });
  const body = await answer.text();
  await server.close();
  expect(lines).toEqual([
    { level: 'error', facts: { operation: 'listTasks', err: defect }, about: 'failed' },
    {
      level: 'info',
      facts: { method: 'GET', operation: 'listTasks', status: 500, ms: milliseconds },
      about: 'answered',
    },
  ]);
  expect(body).not.toContain('disk');
});
