import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { listening } from '@lunarest/drifts';
import { UsageError } from '@lunarest/findings';
import { type RunningServer, sessionsByKey, startServer, userPasswords } from '@lunarest/server';
import { run, withPassword } from '../testing/run.ts';
import { verifyServer } from '../testing/verify-server.ts';

let server: RunningServer;

beforeAll(async () => {
  server = await startServer();
});

beforeEach(() => server.appliance.reset());

afterAll(() => server.close());

describe('a refused password', () => {
  test('is sent once and ends the command with 2', async () => {
    const before = server.appliance.snapshot();
    const { code, stdout, stderr } = await withPassword('wrong-Passw0rd', () =>
      run('verify', '--url', server.url, '--user', 'monitor', '--insecure'),
    );
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('refuses the user or the password');
    expect(stderr).not.toContain('wrong-Passw0rd');
    expect(sessionsByKey(server.appliance.snapshot().sessions)).toEqual(sessionsByKey(before.sessions));
  });

  test('causes a single request', async () => {
    const asked: string[] = [];
    const refusing = listening(
      (request, response) => {
        asked.push(`${request.method} ${request.url}`);
        response.writeHead(401).end();
      },
      (url) => verifyServer(url),
    );
    await expect(refusing).rejects.toThrow(UsageError);
    expect(asked).toEqual(['POST /auth/session']);
  });
});

describe('the command', () => {
  const asMonitor = (...args: readonly string[]) =>
    withPassword(userPasswords.monitor, () =>
      run('verify', '--url', server.url, '--user', 'monitor', ...args),
    );

  test('reports its requests without drifts', async () => {
    const { code, stdout, stderr } = await asMonitor('--fingerprint', server.fingerprint ?? '');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(
      /^https:\S+ agrees with release 17\.\n\d+ requests in [\d.]+ s, one session, \d+ of \d+ read operations\.\nThe appliance states version [\w.-]+; it supports the media type in version 14, 15, 16, 17\./,
    );
  });

  test('reports findings and facts in JSON, including unread operations', async () => {
    const { stdout } = await asMonitor('--insecure', '--format', 'json');
    expect(JSON.parse(stdout)).toMatchObject({
      command: 'verify',
      findings: [],
      facts: { unseen: expect.arrayContaining(['GET /tasks/{taskid}']) },
    });
  });

  test.each(['junit', 'sarif', 'github', 'markdown'])(
    'has an empty report in the format %s',
    async (format) => {
      expect(await asMonitor('--insecure', '--format', format)).toMatchObject({ code: 0, stderr: '' });
    },
  );

  test.each([
    ['an untrusted certificate', []],
    ['another fingerprint', ['--fingerprint', 'ab'.repeat(32)]],
    ['an invalid fingerprint', ['--fingerprint', 'ab']],
    ['two ways to trust', ['--insecure', '--fingerprint', 'ab'.repeat(32)]],
    ['http to another machine', ['--url', 'http://luna.example']],
    ['a file without a certificate', ['--ca', fileURLToPath(import.meta.url)]],
    ['a missing file', ['--ca', '/nowhere/ca.pem']],
    ['no password in the environment', ['--insecure', '--password-env', 'LUNAREST_NOT_SET']],
    ['an unknown release', ['--insecure', '--release', '9']],
    ['a bound that is not a number', ['--insecure', '--max-requests', 'many']],
  ])('ends with 2 for %s, before any password is sent', async (_, args) => {
    const { code, stdout, stderr } = await asMonitor(...args);
    expect({ code, stdout, explained: stderr.length > 0 }).toEqual({ code: 2, stdout: '', explained: true });
    expect(sessionsByKey(server.appliance.snapshot().sessions)).toEqual({});
  });

  test('refuses an address with a password and does not repeat it', async () => {
    const { code, stderr } = await withPassword('a', () =>
      run('verify', '--url', 'https://monitor:very-secret@127.0.0.1:1', '--user', 'monitor'),
    );
    expect(code).toBe(2);
    expect(stderr).not.toContain('very-secret');
  });
});
