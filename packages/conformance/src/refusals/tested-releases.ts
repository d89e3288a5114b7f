// The releases in which tables of refusals are tested.
import { newestRelease, oldestRelease, type Release, releases } from '@lunarest/contract';
import type { Bench } from '../target/bench.ts';
import type { NewestClient, OldestClient, TargetClient, UserName } from '../target/target-client.ts';

/** A release, and the function that opens its client for a user, `admin` by default. */
export interface TestedRelease<Client> {
  readonly release: Release;
  readonly open: (bench: Bench, user?: UserName) => Client;
}

export const inEveryRelease: readonly TestedRelease<TargetClient>[] = releases.map((release) => ({
  release,
  open: (bench, user) => bench.client(user),
}));

export const inTheNewest: readonly TestedRelease<NewestClient>[] = [
  { release: newestRelease, open: (bench, user) => bench.newestClient(user) },
];

export const inTheOldest: readonly TestedRelease<OldestClient>[] = [
  { release: oldestRelease, open: (bench, user) => bench.oldestClient(user) },
];
