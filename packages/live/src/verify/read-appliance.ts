// Reads the appliance that a command's options name.
import type { Release } from '@lunarest/contract';
import { type Progress, UsageError } from '@lunarest/findings';
import { listenForInterruption } from '@lunarest/findings/command';
import { createAsker } from '../connection/ask.ts';
import { readTarget } from '../connection/connect.ts';
import { readTrust } from '../connection/trust.ts';
import type { ConversationOptions } from './conversation.ts';
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
