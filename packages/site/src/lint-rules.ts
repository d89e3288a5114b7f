// The rules of `lunarest lint` as rows of the page that lists them.
import { rules } from '@lunarest/governance/lint';

export interface RuleRow {
  readonly id: string;
  /** A sentence. */
  readonly demands: string;
  /** The contracts that it applies to, in two words. */
  readonly of: string;
}

export const ruleRows: readonly RuleRow[] = rules.map(({ id, demands, scope }) => ({
  id,
  demands,
  of: scope.of,
}));
