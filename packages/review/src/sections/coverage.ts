// The coverage of the contract by the tests: the answers that they produce, and the keywords of schemas that they satisfy and
// violate.
import { type Block, bar } from '../block.ts';
import type { Figures, Share } from '../figures.ts';
import { type Measured, measuredBlocks, measuredEntry, measuredIn, percentOf } from '../measured.ts';
import { defineSection } from '../section.ts';

export const coverageSection = defineSection<Measured<Figures['coverage']>>({
  model: (standing) => measuredIn(standing, ({ coverage }) => coverage),
  title: () => 'Coverage',
  entry: (model) =>
    measuredEntry('Coverage', model, ({ answers, keywords }) => {
      const shares = [...Object.values(answers), ...Object.values(keywords)];
      return percentOf(sumOf(shares, 'covered'), sumOf(shares, 'all'));
    }),
  blocks: (model) =>
    measuredBlocks(model, ({ answers, keywords, uncovered }) => [
      ...Object.entries(answers).map(([release, share]) => shareBlock(release, 'documented answers', share)),
      ...Object.entries(keywords).map(([release, share]) => shareBlock(release, 'schema keywords', share)),
      ...uncoveredBlocks(uncovered),
    ]),
});

function sumOf(shares: readonly Share[], key: keyof Share): number {
  return shares.reduce((sum, share) => sum + share[key], 0);
}

function shareBlock(release: string, what: string, { covered, all }: Share): Block {
  const said = `Release ${release}: ${covered.toLocaleString('en-US')} of ${all.toLocaleString('en-US')} ${what}`;
  return bar(covered, all, said);
}

function uncoveredBlocks(uncovered: readonly string[]): readonly Block[] {
  if (uncovered.length === 0) return [{ kind: 'words', words: ['The tests cover all of it.'] }];
  const items = uncovered.map((cell) => [cell]);
  const summary = [`${uncovered.length} that no test covers`];
  return [{ kind: 'fold', summary, open: true, blocks: [{ kind: 'list', items }] }];
}
