// Many observations of the same drift as one finding.
import { type RuleFinding, type Severity, severities, visible } from '@lunarest/findings';
import { driftKinds } from './kinds.ts';
import type { Observation } from './observation.ts';

/** Upper bound on the places reported; each may be seen any number of times. */
const mostFindings = 5000;

export class DriftLedger {
  readonly #seen = new Map<string, { readonly observation: Observation; count: number }>();

  /** Those of the observations that are new, as they may be shown. */
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

  /** The worst first, otherwise as they came. */
  findings(): readonly RuleFinding[] {
    const all = [...this.#seen.values()].map(({ observation, count }) => findingOf(observation, count));
    return severities.flatMap((severity) => all.filter((finding) => finding.severity === severity));
  }
}

const longestPlace = 200;

/** The place is named by who is judged: it may be long, and written to do something to whoever reads it. */
function presentable(observation: Observation): Observation {
  const { where } = observation;
  const short = where.length > longestPlace ? `${where.slice(0, longestPlace)}…` : where;
  return { ...observation, where: visible(short).replaceAll('\n', '\\n') };
}

/** Whether a finding is at least as severe as the mildest that counts. */
export function fails(findings: readonly RuleFinding[], mildest: Severity): boolean {
  return findings.some(({ severity }) => severities.indexOf(severity) <= severities.indexOf(mildest));
}

export function findingOf(observation: Observation, count: number): RuleFinding {
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
