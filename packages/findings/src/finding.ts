// A finding: one result of a review tool, with its place and the recommended action.
import type { Witness } from './witness.ts';

/** The effect of a change on one side: `breaking` requires work, `risky` may require work, `compatible` requires none. */
export const verdicts = ['breaking', 'risky', 'compatible'] as const;
export type VerdictWord = (typeof verdicts)[number];

/** The verdicts of a change, for a client and for a server that were written for the base and are used with the revision. */
export interface Verdict {
  readonly clients: VerdictWord;
  readonly servers: VerdictWord;
}

export const severities = ['error', 'warning', 'note'] as const;
export type Severity = (typeof severities)[number];

export interface Place {
  /** The document's name as the user gave it. */
  readonly document: string;
  /** A JSON Pointer as a URI fragment, for example `#/paths/~1tasks/get`. */
  readonly pointer: string;
  /** Relative to the working directory for files below it. Line and column count from 1. */
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

interface AnyFinding {
  /** The name of a check, a sentence in the past tense, or of a rule, in kebab-case. */
  readonly id: string;
  readonly message: string;
  readonly advice?: string;
  readonly places: readonly Place[];
  /** The affected operations, for example `GET /tasks 200`. */
  readonly affects?: readonly string[];
}

/** A violation of a rule. */
export interface RuleFinding extends AnyFinding {
  readonly severity: Severity;
}

/** A change between two documents. */
export interface ChangeFinding extends AnyFinding {
  /** One message for each broken side, as proof. */
  readonly witnesses?: readonly Witness[];
  /** The reason why a seemingly breaking change is risky: no message that proves it was found. */
  readonly undecided?: string;
  readonly verdict: Verdict;
}

export type Finding = RuleFinding | ChangeFinding;

export function isChange(finding: Finding): finding is ChangeFinding {
  return 'verdict' in finding;
}

/** The severity of any finding; for a change, its worse verdict. */
export function severityOf(finding: Finding): Severity {
  if (!isChange(finding)) return finding.severity;
  const rank = verdicts.indexOf(worst(finding.verdict));
  return severities[rank] ?? 'note';
}

/** The operations affected by a finding, each once: `GET /tasks` for `GET /tasks 200` and `GET /tasks 404`. */
export function operationsTouchedBy({ affects = [] }: Finding): readonly string[] {
  return [...new Set(affects.map((label) => label.replace(/ (\d{3}|\dXX|default)$/, '')))];
}

/** The worse of the two verdicts. */
export function worst({ clients, servers }: Verdict): VerdictWord {
  return verdicts.find((word) => word === clients || word === servers) ?? 'compatible';
}
