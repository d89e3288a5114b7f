// The ledger: the documentation's pages compared with the contract.

import { counted, plural } from '@lunarest/findings';
import { type Block, notice, words } from '../block.ts';
import type { Figures } from '../figures.ts';
import type { Words } from '../inline.ts';
import { type Measured, measuredBlocks, measuredEntry, measuredIn } from '../measured.ts';
import { defineSection } from '../section.ts';

type Ledger = Figures['ledger'];

export const ledgerSection = defineSection<Measured<Ledger>>({
  model: (standing) => measuredIn(standing, ({ ledger }) => ledger),
  title: () => 'Ledger',
  entry: (model) => measuredEntry('Ledger', model, ({ pages }) => counted(pages, 'page')),
  blocks: (model) => measuredBlocks(model, (ledger) => [balance(ledger), ...open(ledger)]),
});

function balance({ pages, differencesDecided, operationsWithoutPage }: Ledger): Block {
  return words(
    { strong: counted(pages, 'page') },
    ` of the documentation were compared with the contract. In ${counted(differencesDecided, 'place')} the contract `,
    'differs, each time by a ',
    { link: 'decision', to: '#decisions' },
    `. ${counted(operationsWithoutPage, 'operation')} ${plural(operationsWithoutPage, 'has no page of its', 'have no page of their')} own.`,
  );
}

function open({ open: undecided }: Ledger): readonly Block[] {
  if (undecided.length === 0) return [];
  const items = undecided.map((operation): Words => [{ code: operation }]);
  return [
    notice(
      'bad',
      `${counted(undecided.length, 'page')} ${plural(undecided.length, 'differs', 'differ')} from the contract without a decision.`,
    ),
    { kind: 'list', items },
  ];
}
