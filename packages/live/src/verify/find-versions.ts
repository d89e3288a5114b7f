// Determines the versions of the media type that an appliance accepts: its releases.
import { newestRelease, operationTables, type Release, releases } from '@lunarest/contract';
import type { Observation } from '../drift/gather.ts';
import { aboutOf, observe } from '../drift/judge-answer.ts';
import type { Conversation } from './conversation.ts';

export interface FoundVersions {
  readonly taken: readonly string[];
  /** Whether it answers in the release of the request, and in an undocumented one. */
  readonly observations: readonly Observation[];
}

/** From the oldest release of the contract to one beyond the newest. */
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
  // An unknown version is refused with 400; a user without permission gets neither answer.
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
