// The decisions on contradictions between the contract's sources, first those about changed operations.

import { counted, operationsTouchedBy } from '@lunarest/findings';
import type { Block } from '../block.ts';
import type { Decision } from '../decisions.ts';
import { type Words, wordsOf } from '../inline.ts';
import { operationsOf } from '../operations-of.ts';
import { defineSection } from '../section.ts';
import type { Standing } from '../standing.ts';

type DecisionsModel = {
  /** The decisions of affected operations, with these operations. */
  readonly touched: readonly { readonly decision: Decision; readonly operations: readonly string[] }[];
  readonly others: readonly Decision[];
};

export const decisionsSection = defineSection<DecisionsModel>({
  model: decisionsModel,
  title: () => 'Decisions',
  entry: ({ touched, others }) => ({ name: 'Decisions', figure: String(touched.length + others.length) }),
  blocks: (model) => [...touchedBlock(model), ...othersBlock(model)],
});

function decisionsModel({ decisions, to, open, waived }: Standing): DecisionsModel {
  const findings = [...open, ...waived.map(({ finding }) => finding)];
  const changed = new Set(findings.flatMap(operationsTouchedBy));
  const operations = operationsOf(to).filter(({ label }) => changed.has(label));
  const linked = decisions.map((decision) => ({
    decision,
    operations: operations
      .filter((operation) => operation.decisions.includes(decision.number))
      .map(({ label }) => label),
  }));
  return {
    touched: linked.filter(({ operations: named }) => named.length > 0),
    others: linked.filter(({ operations: named }) => named.length === 0).map(({ decision }) => decision),
  };
}

function touchedBlock({ touched }: DecisionsModel): readonly Block[] {
  if (touched.length === 0) return [];
  const rows = touched.map(({ decision, operations }) => [
    [decision.number],
    wordsOf(decision.title),
    namedIn(operations),
  ]);
  const table: Block = {
    kind: 'table',
    caption: 'Decisions of changed operations',
    head: ['Decision', 'Title', 'Changed operations'],
    rows,
  };
  const summary = [`${counted(touched.length, 'decision')} of changed operations`];
  return [{ kind: 'fold', summary, open: touched.length <= 12, blocks: [table] }];
}

function namedIn(operations: readonly string[]): Words {
  const [first = '', ...rest] = operations;
  return [{ code: first }, rest.length === 0 ? '' : ` and ${rest.length} more`];
}

function othersBlock({ others, touched }: DecisionsModel): readonly Block[] {
  if (others.length === 0) return [];
  const items = others.map(({ number, title }): Words => [{ strong: number }, ' ', ...wordsOf(title)]);
  const which =
    touched.length === 0 ? counted(others.length, 'decision') : counted(others.length, 'other decision');
  return [{ kind: 'fold', summary: [which], open: false, blocks: [{ kind: 'list', items }] }];
}
