// From the options of `lunarest verify` to its outcome.
import type { Release } from '@lunarest/contract';
import type { Outcome } from '../commands/command.ts';
import { DriftLedger, fails } from '../drift/gather.ts';
import type { Severity } from '../finding.ts';
import { listenForInterruption } from '../interruption.ts';
import { createAsker } from '../live/ask.ts';
import { readTarget } from '../live/target.ts';
import { readTrust } from '../live/trust.ts';
import type { Progress } from '../progress.ts';
import { openRecording } from '../recording/har-writer.ts';
import { UsageError } from '../usage-error.ts';
import { verify } from './verify.ts';
import { verifyReport } from './verify-report.ts';

export interface ReadOptions {
  readonly release: Release;
  readonly failOn: Severity;
  readonly password: string;
  readonly progress: Progress;
}

export async function startVerification(
  options: Readonly<Record<string, unknown>>,
  { release, failOn, password, progress }: ReadOptions,
): Promise<Outcome> {
  const target = readTarget(String(options.url), '--url');
  const trust = readTrust(options, target);
  const user = String(options.user);
  if (user.includes(':')) throw new UsageError('--user must not hold a colon, which Basic cannot carry.');
  const recording = typeof options.record === 'string' ? openRecording(options.record) : undefined;
  const ledger = new DriftLedger();
  const asker = createAsker(target, trust);
  const interruption = listenForInterruption();
  try {
    const verification = await verify(asker, {
      ...{ target, release, progress },
      credentials: { user, password },
      maxRequests: Number(options.maxRequests),
      expired: AbortSignal.timeout(Number(options.maxSeconds) * 1000),
      interrupted: interruption.signal,
      onExchange: (exchange) => recording?.add(exchange),
      onObservations: (observations) => void ledger.add(observations),
    });
    const findings = ledger.findings();
    recording?.close();
    return {
      report: verifyReport({ target, release }, verification, findings),
      failed: fails(findings, failOn),
    };
  } finally {
    interruption.release();
    asker.close();
    recording?.discard();
  }
}
