// Finds the versions of the media type that an appliance accepts.
import { newestRelease, operationTables, type Release, releases } from '@lunarest/contract';
import { aboutOf, type Observation, observe } from '../drift/observation.ts';
import type { Conversation } from './conversation.ts';

interface FoundVersions {
  readonly taken: readonly string[];
  /** Observations about the release of the request and about undocumented versions. */
  readonly observations: readonly Observation[];
}

/** The versions from the oldest release of the contract to one beyond the newest. */
const askedVersions: readonly string[] = Array.from(
  { length: Number(newestRelease) - Number(releases[0]) + 2 },
  (_, index) => String(Number(releases[0]) + index),
);

/** Requests the same resource in each version, within the limits. */
export async function findVersions(
  conversation: Conversation,
  release: Release,
  stop: AbortSignal,
  mayAsk: () => boolean,
): Promise<FoundVersions> {
  const { path } = operationTables[newestRelease].getAppliance;
  const statuses = new Map<string, number | undefined>();
  for (const version of askedVersions) {
    if (!mayAsk()) break;
    statuses.set(version, (await conversation.read(path, stop, version))?.answer.status);
  }
  // The status of an unknown version is 400; a user without permission gets neither 200 nor 400.
  const taken = askedVersions.filter((version) => statuses.get(version) === 200);
  const refused = statuses.get(release) === 400;
  const newer = taken.some((version) => Number(version) > Number(newestRelease));
  const about = aboutOf('GET', release, 'getAppliance', '');
  const where = 'header content-type';
  return {
    taken,
    observations: [
      ...(refused ? [observe('release-is-not-taken', about, where, release)] : []),
      ...(newer ? [observe('release-is-newer', about, where, release)] : []),
    ],
  };
}
