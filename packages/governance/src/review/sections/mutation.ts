// Whether the tests notice when the contract is changed behind their back.

import { counted } from '../../render/counted.ts';
import type { Block } from '../block.ts';
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
    measuredBlocks(model, (mutation) => [score(mutation), killers(mutation), ...survivors(mutation)]),
});

function score({ planned, killed, equivalent, survivors: alive }: Mutation): Block {
  const different = killed + alive.length;
  const judged = different + equivalent;
  const sample =
    judged < planned
      ? ` Judged was a sample of ${judged} of ${planned.toLocaleString('en-US')} mutants.`
      : '';
  const said: Words = [
    { strong: `${killed} of ${different}` },
    ` changes of the contract were caught; ${equivalent} more changed nothing that could be seen.${sample}`,
  ];
  return {
    kind: 'share',
    share: different === 0 ? 1 : killed / different,
    words: said,
  };
}

function killers({ caughtBy }: Mutation): Block {
  const rows = Object.entries(caughtBy).map(([check, number]) => [[check], [String(number)]]);
  const table: Block = {
    kind: 'table',
    caption: 'Which check caught a mutant first',
    head: ['Check', 'Mutants'],
    rows,
  };
  return { kind: 'fold', summary: ['Which check caught them'], open: false, blocks: [table] };
}

function survivors({ survivors: alive }: Mutation): readonly Block[] {
  if (alive.length === 0) return [];
  const items = alive.map((name): Words => [{ code: name }]);
  const summary = [`${counted(alive.length, 'mutant')} that nobody noticed`];
  return [{ kind: 'fold', summary, open: true, blocks: [{ kind: 'list', items }] }];
}
