// Whether the tests detect changes of the contract.

import { counted } from '@lunarest/findings';
import { type Block, bar } from '../block.ts';
import type { Figures } from '../figures.ts';
import type { Words } from '../inline.ts';
import { type Measured, measuredBlocks, measuredEntry, measuredIn, percentOf } from '../measured.ts';
import { defineSection } from '../section.ts';

type Mutation = Figures['mutation'];

export const mutationSection = defineSection<Measured<Mutation>>({
  model: (standing) => measuredIn(standing, ({ mutation }) => mutation),
  title: () => 'Mutation score',
  entry: (model) =>
    measuredEntry('Mutation score', model, ({ killed, survivors: alive }) =>
      percentOf(killed, killed + alive.length),
    ),
  blocks: (model) =>
    measuredBlocks(model, (mutation) => [
      score(mutation),
      shownFacts(mutation),
      table('Kind of fact', mutation.byKind),
      table('Evidence', mutation.byEvidence),
      ...survivors(mutation),
    ]),
});

function score({ planned, killed, equivalent, survivors: alive }: Mutation): Block {
  const different = killed + alive.length;
  const judged = different + equivalent;
  const sample =
    judged < planned
      ? ` The run judged a sample of ${judged} of ${planned.toLocaleString('en-US')} mutants.`
      : '';
  return bar(
    killed,
    different,
    { strong: `${killed} of ${different}` },
    ` changes of the contract were killed; ${equivalent} more had no visible effect.${sample}`,
  );
}

/** The score of the facts that a source shows. Inferred facts have no source for comparison and are not included. */
function shownFacts({ shown: { covered, all } }: Mutation): Block {
  return bar(
    covered,
    all,
    { strong: `${covered} of ${all}` },
    ' changes of a documented, sampled or observed fact that a client sends or reads were killed by evidence or behavior.',
  );
}

const checks = ['ledger', 'recordings', 'behavior', 'types', 'lint', 'generation', 'not killed'];

function table(title: string, facts: Mutation['byKind']): Block {
  return {
    kind: 'table',
    caption: `Which check killed a mutant first, by ${title.toLowerCase()}`,
    head: [title, ...checks],
    rows: Object.entries(facts).map(([name, counts]) => [
      [name],
      ...checks.map((check) => [String(counts[check] ?? 0)]),
    ]),
  };
}

function survivors({ survivors: alive }: Mutation): readonly Block[] {
  if (alive.length === 0) return [];
  const items = alive.map((name): Words => [{ code: name }]);
  const summary = [`${counted(alive.length, 'mutant')} that no check killed`];
  return [{ kind: 'fold', summary, open: true, blocks: [{ kind: 'list', items }] }];
}
