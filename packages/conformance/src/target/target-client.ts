// Clients of the reference server, and their operations by name. Every exchange is checked and recorded.
import { createLunaClient } from '@lunarest/client';
import { newestRelease, oldestRelease, type Release } from '@lunarest/contract';
import { userPasswords } from '@lunarest/server';
import { recordingFetch } from '../coverage/recorder.ts';

export type UserName = keyof typeof userPasswords;

/** The client of either release, with the operations that both have. */
export type TargetClient = ReturnType<typeof createTargetClient>;

/** The client of the oldest release, the only one with a single SNMP trap. */
export type OldestClient = ReturnType<typeof createOldestClient>;

/** The client of the newest release, the only one with SMK. */
export type NewestClient = ReturnType<typeof createNewestClient>;

export function createTargetClient({
  url,
  release,
  user,
}: {
  url: string;
  release: Release;
  user: UserName;
}) {
  const account = accountOf(url, user);
  return release === oldestRelease
    ? createLunaClient({ ...account, release: oldestRelease })
    : createLunaClient({ ...account, release: newestRelease });
}

export function createNewestClient(url: string, username: string, password: string) {
  return createLunaClient({
    baseUrl: url,
    username,
    password,
    fetch: recordingFetch,
    release: newestRelease,
  });
}

export function createOldestClient(url: string, user: UserName) {
  return createLunaClient({ ...accountOf(url, user), release: oldestRelease });
}

function accountOf(url: string, user: UserName) {
  return { baseUrl: url, username: user, password: userPasswords[user], fetch: recordingFetch };
}
