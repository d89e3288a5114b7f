// From the options of `lunarest verify` to its outcome and its report.
import { counted, type Severity } from '@lunarest/findings';
import type { Outcome } from '@lunarest/findings/command';
import { DriftLedger, fails } from '../drift/gather.ts';
import { openRecording } from '../recording/har-writer.ts';
import { type Reading, readAppliance } from './read-appliance.ts';
import type { Verification } from './verify.ts';

interface VerificationOptions extends Pick<Reading, 'release' | 'password' | 'progress'> {
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
      report: {
        command: 'verify',
        title: `${target.origin} against release ${release}`,
        findings,
        clean: `${target.origin} agrees with release ${release}.`,
        summary: summaryOf(verification),
        facts: { ...verification },
      },
      failed: fails(findings, failOn),
    };
  } finally {
    recording?.discard();
  }
}

function summaryOf(verification: Verification): string {
  const { requests, seconds, asked, readable, refused, unseen, ending, versions, software } = verification;
  const seen =
    software === null
      ? 'The appliance does not state its version'
      : `The appliance states version ${software}`;
  const lines = [
    `${requests} requests in ${seconds.toFixed(1)} s, one session, ${asked} of ${readable} read operations.`,
    versions.length === 0
      ? `${seen}. It does not list the supported versions of the media type.`
      : `${seen}; it supports the media type in version ${versions.join(', ')}.`,
    ...(refused.length > 0 ? [`Answered only with refusals: ${counted(refused.length, 'operation')}.`] : []),
    ...(unseen.length > 0
      ? [
          `Not seen: ${counted(unseen.length, 'operation')}, because no link led to them (--format json lists them).`,
        ]
      : []),
    ...(ending === 'complete' ? [] : [`Ended by ${ending === 'interrupted' ? 'interruption' : ending}.`]),
  ];
  return lines.join('\n');
}
