// Whether the response guard detects every answer that violates the contract, and sends the correct ones.
import type { Block } from '../block.ts';
import type { Figures } from '../figures.ts';
import { type Measured, measuredBlocks, measuredEntry, measuredIn, percentOf } from '../measured.ts';
import { defineSection } from '../section.ts';

export const guardSection = defineSection<Measured<Figures['guard']>>({
  model: (standing) => measuredIn(standing, ({ guard }) => guard),
  title: () => 'Response guard',
  entry: (model) =>
    measuredEntry('Response guard', model, ({ drifts, scores }) => {
      const [own] = Object.values(scores);
      return percentOf(own?.seen ?? 0, drifts);
    }),
  blocks: (model) => measuredBlocks(model, (guard) => [table(guard)]),
});

function table({ drifts, rightAnswers, scores }: Figures['guard']): Block {
  return {
    kind: 'table',
    caption: 'Planted drifts that each judge sees, and right answers that it refuses',
    head: ['Judge', 'Drifts seen', 'Right answers refused'],
    rows: Object.entries(scores).map(([name, { seen, refused }]) => [
      [name],
      [`${seen} of ${drifts}`],
      [`${refused} of ${rightAnswers}`],
    ]),
  };
}
