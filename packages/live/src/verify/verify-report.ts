// A verification as a report.
import { counted, type Report, type RuleFinding } from '@lunarest/findings';
import type { Verification, VerifyOptions } from './verify.ts';

export function verifyReport(
  { target, release }: Pick<VerifyOptions, 'target' | 'release'>,
  verification: Verification,
  findings: readonly RuleFinding[],
): Report {
  return {
    command: 'verify',
    title: `${target.origin} against release ${release}`,
    findings,
    clean: `Nothing at ${target.origin} differs from release ${release}.`,
    summary: summaryOf(verification),
    facts: { ...verification },
  };
}

function summaryOf(verification: Verification): string {
  const { requests, seconds, asked, readable, refused, unseen, ending, versions, software } = verification;
  const seen = software === null ? 'It does not say its version' : `It says that it is version ${software}`;
  const lines = [
    `${requests} requests in ${seconds.toFixed(1)} s, one session, ${asked} of ${readable} operations that read.`,
    versions.length === 0
      ? `${seen}, and not which versions of the media type it takes.`
      : `${seen}, and takes the media type in version ${versions.join(', ')}.`,
    ...(refused.length > 0 ? [`Answered with a refusal only: ${counted(refused.length, 'operation')}.`] : []),
    ...(unseen.length > 0
      ? [
          `Not seen: ${counted(unseen.length, 'operation')}, as nothing led to them (--format json names them).`,
        ]
      : []),
    ...(ending === 'all was asked'
      ? []
      : [`Ended by ${ending === 'interrupted' ? 'interruption' : ending}.`]),
  ];
  return lines.join('\n');
}
