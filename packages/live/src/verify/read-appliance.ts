// Reads the appliance that a command's options name, and finds the versions that it accepts.
import { newestRelease, operationTables, type Release, releases } from '@lunarest/contract';
import { type Progress, UsageError } from '@lunarest/findings';
import { listenForInterruption } from '@lunarest/findings/command';
import { createAsker } from '../connection/ask.ts';
import { readTarget } from '../connection/connect.ts';
import { readTrust } from '../connection/trust.ts';
import type { Observation } from '../drift/gather.ts';
import { aboutOf, observe } from '../drift/judge-answer.ts';
import type { Conversation, ConversationOptions } from './conversation.ts';
import { type Verification, verify } from './verify.ts';

export interface Reading extends Pick<ConversationOptions, 'onExchange' | 'onObservations'> {
  readonly release: Release;
  readonly password: string;
  readonly progress: Progress;
}

/** Rejects with a UsageError for contradictory options, and as `verify` does. */
export async function readAppliance(
  options: Readonly<Record<string, unknown>>,
  { release, password, progress, onExchange, onObservations }: Reading,
): Promise<{ readonly target: URL; readonly verification: Verification }> {
  const target = readTarget(String(options.url), '--url');
  const trust = readTrust(options, target);
  const user = String(options.user);
  if (user.includes(':'))
    throw new UsageError('--user must not contain a colon, because Basic authentication does not allow it.');
  const asker = createAsker(target, trust);
  const interruption = listenForInterruption();
  try {
    const verification = await verify(asker, {
      target,
      release,
      progress,
      onExchange,
      onObservations,
      credentials: { user, password },
      maxRequests: Number(options.maxRequests),
      expired: AbortSignal.timeout(Number(options.maxSeconds) * 1000),
      interrupted: interruption.signal,
    });
    return { target, verification };
  } finally {
    interruption.release();
    asker.close();
  }
}

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
