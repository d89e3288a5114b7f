// The targets of read-only tests: the reference server, and a live appliance where LUNA_URL is set.
import { readFileSync } from 'node:fs';
import { createLunaClient, type LunaClient } from '@lunarest/client';
import { type NewestRelease, newestRelease, type Release, releases } from '@lunarest/contract';
import { startBench } from './bench.ts';

export interface Target<Client = LunaClient<Release>> {
  /** Opens a client for read-only calls. */
  open(): Promise<Client>;
}

type Targets<Client> = readonly (readonly [name: string, target: Target<Client>])[];

/** The server in each release, and the appliance at LUNA_URL in the release that LUNA_RELEASE names. */
export function targets(environment: NodeJS.ProcessEnv): Targets<LunaClient<Release>> {
  const server = releases.map(
    (release) =>
      [
        `the server in release ${release}`,
        { open: async () => (await startBench({ release })).client('monitor') },
      ] as const,
  );
  const live = { open: async () => liveClient(environment, liveRelease(environment)) };
  return environment.LUNA_URL === undefined ? server : [...server, ['the live appliance', live]];
}

/** The targets with the newest release. */
export function newestTargets(environment: NodeJS.ProcessEnv): Targets<LunaClient<NewestRelease>> {
  const server = { open: async () => (await startBench()).newestClient('monitor') };
  const live = { open: async () => liveClient(environment, newestRelease) };
  const speaksNewest = environment.LUNA_URL !== undefined && liveRelease(environment) === newestRelease;
  return [['the server', server], ...(speaksNewest ? [['the live appliance', live] as const] : [])];
}

function liveRelease({ LUNA_RELEASE = newestRelease }: NodeJS.ProcessEnv): Release {
  const release = releases.find((known) => known === LUNA_RELEASE);
  if (release === undefined) throw new Error(`LUNA_RELEASE is not one of ${releases.join(', ')}`);
  return release;
}

function liveClient<R extends Release>(environment: NodeJS.ProcessEnv, release: R): LunaClient<R> {
  const { LUNA_URL = '', LUNA_USER = '', LUNA_PASSWORD = '', LUNA_FINGERPRINT, LUNA_CA } = environment;
  const account = { baseUrl: LUNA_URL, username: LUNA_USER, password: LUNA_PASSWORD, release };
  if (LUNA_FINGERPRINT !== undefined) return createLunaClient({ ...account, fingerprint: LUNA_FINGERPRINT });
  if (LUNA_CA !== undefined) return createLunaClient({ ...account, ca: readFileSync(LUNA_CA, 'utf8') });
  return createLunaClient(account);
}
