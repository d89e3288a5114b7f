// Both consoles, each on its own appliance, for tests.
import { createAppliance } from '@lunarest/browser';
import { createLunaClient, type LunaClient } from '@lunarest/client';
import { serveSite } from '@lunarest/playground/serve-site';
import { serveControl, silentLog, startServer, userPasswords } from '@lunarest/server';
import { setupServer } from 'msw/node';
import type { ConsoleAppliance } from '../console-appliance.ts';
import { pageConsole } from '../page-console.ts';
import { servedConsole } from '../served-console.ts';

export interface ConsoleUnderTest {
  readonly appliance: ConsoleAppliance;
  readonly luna: LunaClient;
  close(): Promise<void>;
}

const account = { username: 'admin', password: userPasswords.admin };

export const consoles: readonly (readonly [string, () => Promise<ConsoleUnderTest>])[] = [
  ['in the page', inPage],
  ['of npm start', served],
];

/** The console of an appliance in the page, whose clock is stopped at 2026-03-01 08:00:00 UTC. */
async function inPage(): Promise<ConsoleUnderTest> {
  const shaped = createAppliance({ url: 'https://luna.example' });
  shaped.clock.freeze();
  shaped.clock.set('2026-03-01T08:00:00Z');
  shaped.reset();
  const worker = setupServer(...shaped.handlers());
  worker.listen({ onUnhandledRequest: 'bypass' });
  const luna = createLunaClient({ ...account, baseUrl: shaped.url });
  return {
    appliance: pageConsole({ appliance: shaped, scenario: 'demo' }),
    luna,
    close: async () => worker.close(),
  };
}

/** The console of a served appliance, through the relay, as in a page. */
async function served(): Promise<ConsoleUnderTest> {
  const server = await startServer();
  server.appliance.clock.freeze();
  server.appliance.clock.set('2026-03-01T08:00:00Z');
  const control = await serveControl(server.appliance, 0, silentLog);
  const site = await serveSite(0, { folder: '/nowhere', server, control });
  const fromPage = { 'Sec-Fetch-Site': 'same-origin' };
  const luna = createLunaClient({ ...account, baseUrl: server.url, fingerprint: server.fingerprint ?? '' });
  return {
    appliance: servedConsole(`${site.url}/control`, fromPage),
    luna,
    async close() {
      await luna.close();
      await site.close();
      await control.close();
      await server.close();
    },
  };
}
