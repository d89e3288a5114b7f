import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type RunningServer, startServer } from '@lunarest/server';
import { exampleLines } from './example-lines.ts';
import { sendPrinted } from './testing/printed-request.ts';

let server: RunningServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

const change = {
  method: 'PATCH',
  path: '/api/lunasa/hsms/532018/roles/audit',
  body: { oldPassword: 'audit-role-Passw0rd', newPassword: 'another-Passw0rd' },
};
const options =
  '-k -u admin:admin-Passw0rd -H "Content-Type: application/vnd.safenetinc.lunasa+json;version=17"';

test.each<[NodeJS.Platform, (url: string) => readonly string[]]>([
  [
    'linux',
    (url) => [
      `curl ${options} ${url}/api/lunasa/hsms`,
      `curl ${options} -i -X PATCH ${url}/api/lunasa/hsms/532018/roles/audit -d '{"oldPassword":"audit-role-Passw0rd","newPassword":"another-Passw0rd"}'`,
      `LUNA_PASSWORD=monitor-Passw0rd lunarest verify --url ${url} --user monitor`,
    ],
  ],
  [
    'win32',
    (url) => [
      `curl.exe ${options} ${url}/api/lunasa/hsms`,
      `curl.exe ${options} -i -X POST ${url}/auth/session -d "{}"`,
      `echo monitor-Passw0rd| lunarest verify --url ${url} --user monitor --password-stdin`,
    ],
  ],
])('the example lines for %s are complete, and their requests are answered', async (platform, expected) => {
  const { url } = server;
  const lines = exampleLines({ url, fingerprint: undefined }, change, 'lunarest', platform);
  expect(lines).toEqual(expected(url));
  const statuses = await Promise.all(lines.slice(0, 2).map(async (line) => (await sendPrinted(line)).status));
  expect(statuses).toEqual([200, 204]);
});
