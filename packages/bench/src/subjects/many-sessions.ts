// The reference server with 9,900 open sessions: 9 users with 1,000 each, which is the most a user may have, and one with 900.

import { newestRelease, vendorMediaType } from '@lunarest/contract';
import { startServer, userPasswords } from '@lunarest/server';
import { pathOf } from '../workloads.ts';
import { announce } from './announce.ts';

const server = await startServer({ tls: false });
for (let user = 0; user < 10; user += 1) {
  const [name, password] = [`user${user}`, 'session-Passw0rd'];
  await send(pathOf('createUser', {}), 'admin', userPasswords.admin, { userId: name, password });
  for (let session = 0; session < (user === 0 ? 900 : 1000); session += 1)
    await send(pathOf('openSession', {}), name, password);
}
announce(server.url);

async function send(path: string, user: string, password: string, body?: object): Promise<void> {
  const answer = await fetch(`${server.url}${path}`, {
    method: 'POST',
    headers: {
      'Content-Type': vendorMediaType(newestRelease),
      Authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new Error(`${path} as ${user} was answered ${answer.status}: ${await answer.text()}`);
}
