// Merges many observations of the same drift into one finding.
import { type RuleFinding, type Severity, severities, visible } from '@lunarest/findings';
import { driftKinds } from './kinds.ts';
import type { Observation } from './observation.ts';

/** Upper bound on the findings; each may have any number of observations. */
const mostFindings = 5000;

export class DriftLedger {
  readonly #seen = new Map<string, { readonly observation: Observation; count: number }>();

  /** Adds observations and returns the new ones, safe for display. */
  add(observations: readonly Observation[]): readonly Observation[] {
    return observations.map(presentable).filter((observation) => {
      const { kind, about, where, expected, release } = observation;
      const key = JSON.stringify([kind, about, where, expected, release]);
      const known = this.#seen.get(key);
      if (known !== undefined) known.count += 1;
      const isNew = known === undefined && this.#seen.size < mostFindings;
      if (isNew) this.#seen.set(key, { observation, count: 1 });
      return isNew;
    });
  }

  /** The findings, the most severe first, otherwise in order of arrival. */
  findings(): readonly RuleFinding[] {
    const all = [...this.#seen.values()].map(({ observation, count }) => findingOf(observation, count));
    return severities.flatMap((severity) => all.filter((finding) => finding.severity === severity));
  }
}

const longestPlace = 200;

/** Makes the place safe for display: it comes from the appliance and may be long or malicious. */
function presentable(observation: Observation): Observation {
  const { where } = observation;
  const short = where.length > longestPlace ? `${where.slice(0, longestPlace)}…` : where;
  return { ...observation, where: visible(short).replaceAll('\n', '\\n') };
}

/** True when a finding is at least as severe as the threshold. */
export function fails(findings: readonly RuleFinding[], mildest: Severity): boolean {
  return findings.some(({ severity }) => severities.indexOf(severity) <= severities.indexOf(mildest));
}

function findingOf(observation: Observation, count: number): RuleFinding {
  const { kind, about, release, contract } = observation;
  const { severity, advice } = driftKinds[kind];
  return {
    id: kind,
    severity,
    advice,
    message: `${messageOf(observation)}${count === 1 ? '' : `; seen ${count} times`}`,
    places: [{ document: `release ${release}`, pointer: contract }],
    affects: [about],
  };
}

export function messageOf({ kind, about, where, expected }: Observation): string {
  const documented = expected === '' ? '' : ` (the contract says: ${expected})`;
  return `${about} ${driftKinds[kind].says}${where === '' ? '' : `: ${where}`}${documented}`;
}
