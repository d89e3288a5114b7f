// The evidence of each operation of the contract: a page of the documentation, a sample, an observation, or inference.

import { counted, plural } from '@lunarest/findings';
import { type Block, bar, notice, words } from '../block.ts';
import { operationsOf, type ReviewedOperation } from '../operations-of.ts';
import { defineSection } from '../section.ts';

type EvidenceKind = {
  readonly kind: string;
  readonly operations: readonly ReviewedOperation[];
};

type EvidenceModel = {
  readonly name: string;
  readonly total: number;
  readonly kinds: readonly EvidenceKind[];
  /** Operations without evidence. */
  readonly silent: number;
};

/** The meaning of each kind of evidence, from the strongest to the weakest. */
const meanings: Readonly<Record<string, string>> = {
  documented: 'a page of the documentation shows it',
  sample: 'a sample of the vendor shows it',
  observed: 'a client has received it',
  inferred: 'no source shows it; it follows from its neighbors',
};

export const evidenceSection = defineSection<EvidenceModel>({
  model: ({ to }) => {
    const operations = operationsOf(to);
    const used = [...new Set(operations.flatMap(({ evidence }) => evidence?.kind ?? []))];
    const names = [...Object.keys(meanings), ...used.filter((kind) => !Object.hasOwn(meanings, kind))];
    const kinds = names.map((kind) => ({
      kind,
      operations: operations.filter(({ evidence }) => evidence?.kind === kind),
    }));
    const silent = operations.filter(({ evidence }) => evidence === undefined).length;
    return { name: to.name, total: operations.length, kinds, silent };
  },
  title: () => 'Evidence',
  entry: ({ total }) => ({ name: 'Evidence', figure: String(total) }),
  blocks: (model) => {
    if (model.total === model.silent)
      return [
        words(`${model.name} has no evidence for its operations (no `, { code: 'x-luna-evidence' }, ').'),
      ];
    return [
      words(`The evidence of the ${counted(model.total, 'operation')} of ${model.name}.`),
      ...silentNotice(model),
      ...model.kinds.map((kind) => shareOf(kind, model.total)),
      ...model.kinds.flatMap(listOf),
    ];
  },
});

function silentNotice({ silent }: EvidenceModel): readonly Block[] {
  const said = `${counted(silent, 'operation')} ${plural(silent, 'has', 'have')} no evidence.`;
  return silent === 0 ? [] : [notice('fair', said)];
}

function shareOf({ kind, operations }: EvidenceKind, total: number): Block {
  const meaning = meanings[kind] === undefined ? '' : `: ${meanings[kind]}`;
  return bar(operations.length, total, { strong: String(operations.length) }, ` ${kind}${meaning}`);
}

function listOf({ kind, operations }: EvidenceKind): readonly Block[] {
  if (operations.length === 0) return [];
  const rows = operations.map(({ label, evidence }) => [
    [{ code: label }],
    [evidence?.source ?? ''],
    [evidence?.releases.join(', ') ?? ''],
    [evidence?.note ?? ''],
  ]);
  const caption = `Operations whose evidence is ${kind}`;
  const head = ['Operation', 'Source', 'Releases', 'Note'];
  const summary = [`${kind}: ${counted(operations.length, 'operation')}`];
  return [{ kind: 'fold', summary, open: false, blocks: [{ kind: 'table', caption, head, rows }] }];
}
