// Starts an independent appliance.
import { userPasswords } from '@lunarest/appliance';
import {
  createLunaClient,
  type LunaClient,
  type LunaClientOptions,
  type ReachOptions,
} from '@lunarest/client';
import { type NewestRelease, newestRelease, type Release } from '@lunarest/contract';
import { createNodeEnvironment, serveAppliance } from '@lunarest/server';
import { type Appliance, applianceFetch, createShapedAppliance, holding } from '@lunarest/simulator/control';
import {
  type ApplianceOptions,
  checkApplianceOptions,
  type TestAppliance,
  type Transport,
} from './test-appliance.ts';

/**
 * Starts a simulated appliance for a test. Appliances in one process are independent; close each, or write
 * `await using`.
 *
 * Rejects with a TypeError that names the valid values for an invalid option, with a ContradictionError for changes
 * that contradict the scenario, and with the system's error (EADDRINUSE) for a port in use.
 * @example
 * await using appliance = await startAppliance({ scenario: 'demo', clock: '2026-03-01T08:00:00Z' });
 * const { status } = await appliance.client.listHsms();
 */
export async function startAppliance<R extends Release = NewestRelease>(
  options: ApplianceOptions<R> = {},
): Promise<TestAppliance<R>> {
  checkApplianceOptions(options);
  const appliance = applianceOf(options);
  const reach = await reachable(appliance, options);
  const clients: LunaClient<R>[] = [];
  const clientOf = (username: string, password: string): LunaClient<R> => {
    const account = { baseUrl: reach.url, username, password, ...reach.trust };
    // The type R and the name of the release come from the same option.
    const release = (options.release ?? newestRelease) as R;
    const client = createLunaClient<R>({ ...account, release } as LunaClientOptions<R>);
    clients.push(client);
    return client;
  };
  const close = async () => {
    // Closing a client fails if its session has already ended.
    await Promise.allSettled(clients.map((client) => client.close()));
    await reach.close();
  };
  const send = applianceFetch(appliance);
  return holding(appliance, {
    url: reach.url,
    certificate: reach.certificate,
    fingerprint: reach.fingerprint,
    client: clientOf('admin', userPasswords.admin),
    clientOf,
    // A malformed request rejects, as with `fetch` of the platform.
    fetch: async (input: string | URL | Request, init?: RequestInit) =>
      send(new Request(typeof input === 'string' ? new URL(input, reach.url) : input, init)),
    reset: appliance.control.reset,
    close,
    [Symbol.asyncDispose]: close,
  });
}

function applianceOf(options: ApplianceOptions<Release>): Appliance {
  const { seed } = options;
  return createShapedAppliance(options, (now) => createNodeEnvironment(now, seed?.toString()));
}

interface Reach {
  readonly url: string;
  readonly certificate: string | undefined;
  readonly fingerprint: string | undefined;
  readonly trust: ReachOptions;
  close(): Promise<void>;
}

async function reachable(appliance: Appliance, options: ApplianceOptions<Release>): Promise<Reach> {
  const { transport = 'https', port = 0 } = options;
  if (transport === 'none') return { ...nowhere, trust: { fetch: applianceFetch(appliance) } };
  const server = await serveAppliance(appliance, { port, framework: 'node', ...tlsOf(transport) });
  const { url, certificate, fingerprint, close } = server;
  return { url, certificate, fingerprint, close, trust: fingerprint === undefined ? {} : { fingerprint } };
}

const nowhere = {
  url: 'https://appliance.invalid',
  certificate: undefined,
  fingerprint: undefined,
  close: () => Promise.resolve(),
} as const;

function tlsOf(transport: Exclude<Transport, 'none'>) {
  return transport === 'http' ? ({ tls: false } as const) : {};
}
