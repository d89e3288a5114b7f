// The reference server with the number of open sessions given as argument, at most 1,000 for each user, which is the limit.

import { newestRelease, vendorMediaType } from '@lunarest/contract';
import { startServer, userPasswords } from '@lunarest/server';
import { pathOf } from '../workloads.ts';
import { announce } from './announce.ts';

const count = Number(process.argv[2]);
const ofUser = 1000;

const server = await startServer({ tls: false });
for (let opened = 0; opened < count; opened += 1) {
  const [name, password] = [`user${Math.floor(opened / ofUser)}`, 'session-Passw0rd'];
  if (opened % ofUser === 0)
    await send(pathOf('createUser', {}), 'admin', userPasswords.admin, {
      userId: name,
      role: 'monitor',
      password,
    });
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
