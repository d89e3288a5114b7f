// From the options of `lunarest verify` to its outcome.

import type { Severity } from '@lunarest/findings';
import type { Outcome } from '@lunarest/findings/command';
import { DriftLedger, fails } from '../drift/gather.ts';
import { openRecording } from '../recording/har-writer.ts';
import { type Reading, readAppliance } from './read-appliance.ts';
import { verifyReport } from './verify-report.ts';

export interface VerificationOptions extends Pick<Reading, 'release' | 'password' | 'progress'> {
  readonly failOn: Severity;
}

export async function startVerification(
  options: Readonly<Record<string, unknown>>,
  { failOn, ...reading }: VerificationOptions,
): Promise<Outcome> {
  const { release } = reading;
  const recording = typeof options.record === 'string' ? openRecording(options.record) : undefined;
  const ledger = new DriftLedger();
  try {
    const { target, verification } = await readAppliance(options, {
      ...reading,
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
    recording?.discard();
  }
}
