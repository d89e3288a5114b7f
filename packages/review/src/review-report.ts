// The findings of a review for the other formats: open changes, findings of the lint, and problems of waivers and figures.
import { counted, type Finding, type Report, type RuleFinding, type WrittenWaiver } from '@lunarest/findings';
import type { Standing } from './standing.ts';

export function reviewReport(standing: Standing): Report {
  const { from, to, open, since, fresh, openLint, expired, unused } = standing;
  const recent = [...since, ...fresh];
  const rest = open.filter((change) => !recent.includes(change));
  const lapsed = unused.filter((waiver) => !expired.includes(waiver));
  const findings: readonly Finding[] = [
    ...expired.map(expiredFinding),
    ...recent,
    ...rest,
    ...openLint,
    ...lapsed.map(unusedFinding),
    ...staleFinding(standing),
  ];
  const names = `from ${from.name} to ${to.name}`;
  return { command: 'report', title: `Review ${names}`, findings, clean: `No findings ${names}.` };
}

function expiredFinding(waiver: WrittenWaiver): RuleFinding {
  const { finding, owner, expires } = waiver;
  return {
    id: 'waiver-has-expired',
    severity: 'error',
    message: `The waiver of ${finding} expired after ${expires}`,
    advice: `Correct the waived finding, or let ${owner} renew the waiver.`,
    places: [placeOf(waiver)],
  };
}

function unusedFinding(waiver: WrittenWaiver): RuleFinding {
  return {
    id: 'waiver-waives-nothing',
    severity: 'note',
    message: `The waiver of ${waiver.finding} matches no finding of this review`,
    advice: 'Remove it if no other review needs it.',
    places: [placeOf(waiver)],
  };
}

function placeOf({ file, line, place }: WrittenWaiver) {
  return { document: file, pointer: place, file, line };
}

function staleFinding({ measured, to }: Standing): readonly RuleFinding[] {
  if (measured?.on !== 'an earlier contract') return [];
  const { documents } = measured.figures;
  return [
    {
      id: 'figures-are-of-an-earlier-contract',
      severity: 'warning',
      message: `The kept figures were measured before the contract changed (${counted(Object.keys(documents).length, 'release')})`,
      advice: 'Run `npm test`, then `npm run figures`.',
      places: [{ document: to.name, pointer: '#' }],
    },
  ];
}
