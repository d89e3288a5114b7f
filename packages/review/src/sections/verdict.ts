// The verdict: one sentence about the release, and the numbers of findings.
import { counted, plural, type VerdictWord, verdicts, worst } from '@lunarest/findings';
import { type Block, notice, type Tile, type Tone, words } from '../block.ts';
import { outcomeOf } from '../change-section.ts';
import { verdictTones } from '../entry-of.ts';
import type { MeasuredOn } from '../facts.ts';
import { listed, type Words } from '../inline.ts';
import { isMeasurable, remedy } from '../measured.ts';
import { defineSection } from '../section.ts';
import type { Standing } from '../standing.ts';

type VerdictModel = {
  /** Open changes by outcome, including new ones. */
  readonly clients: number;
  readonly servers: number;
  readonly risky: number;
  readonly compatible: number;
  readonly fresh: number;
  /** The first section of new changes. */
  readonly freshAt: '#since' | '#fresh';
  /** The worst verdict of a new change. */
  readonly freshWorst: VerdictWord;
  readonly since: string | undefined;
  readonly waived: number;
  readonly lint: number;
  readonly expired: number;
  readonly failures: readonly string[];
  readonly failOn: VerdictWord;
  /** The contract of the figures below; undefined without figures. */
  readonly measuredOn: MeasuredOn | undefined;
};

export const verdictSection = defineSection<VerdictModel>({
  model: verdictModel,
  title: headline,
  entry: () => ({ name: 'Verdict' }),
  blocks: (model) => [
    outcome(model),
    ...freshNotice(model),
    { kind: 'tiles', caption: 'Findings', tiles: tiles(model) },
    ...staleNotice(model),
  ],
});

function verdictModel(standing: Standing): VerdictModel {
  const { open, earlier, waived, openLint, expired, failures, failOn, measured } = standing;
  const recent = [...standing.since, ...standing.fresh];
  const number = (wanted: string) => open.filter((change) => outcomeOf(change) === wanted).length;
  return {
    clients: number('clients'),
    servers: number('servers'),
    risky: number('risky'),
    compatible: number('compatible'),
    fresh: recent.length,
    freshAt: standing.since.length > 0 ? '#since' : '#fresh',
    freshWorst:
      verdicts.find((word) => recent.some(({ verdict }) => worst(verdict) === word)) ?? 'compatible',
    since: earlier?.revision,
    waived: waived.length,
    lint: openLint.length,
    expired: expired.length,
    failures,
    failOn,
    measuredOn: isMeasurable(standing) ? measured?.on : undefined,
  };
}

/** The worst outcome in words. */
export function headline({ clients, servers, risky, compatible, waived }: VerdictModel): string {
  if (clients > 0) return `Breaks clients: ${counted(clients, 'change')}`;
  if (servers > 0) return `Breaks servers, not clients: ${counted(servers, 'change')}`;
  if (risky > 0) return `May break clients or servers: ${counted(risky, 'risky change')}`;
  if (compatible > 0) return `Breaks no client or server: ${counted(compatible, 'compatible change')}`;
  return waived > 0 ? 'All changes are waived' : 'Nothing changed';
}

function outcome(model: VerdictModel): Block {
  const { clients, servers, risky, compatible, failures } = model;
  const parts = [
    clients > 0 && servers > 0 ? `${servers} ${plural(servers, 'breaks', 'break')} servers only` : '',
    clients + servers > 0 && risky > 0 ? `${risky} ${plural(risky, 'is', 'are')} risky` : '',
    clients + servers + risky > 0 && compatible > 0
      ? `${compatible} ${plural(compatible, 'is', 'are')} compatible`
      : '',
  ].filter((part) => part !== '');
  const rest = parts.length === 0 ? '' : ` ${listed(parts)}.`;
  if (failures.length === 0) return words({ strong: 'The review passes' }, `${limit(model)}.${rest}`);
  return words({ strong: 'The review fails' }, `: ${listed(failures)}${limit(model)}.${rest}`);
}

function limit({ failOn }: VerdictModel): string {
  return failOn === 'breaking' ? '' : ` (a ${failOn} change counts, too)`;
}

function freshNotice({ fresh, freshAt, freshWorst, since }: VerdictModel): readonly Block[] {
  if (fresh === 0 || since === undefined) return [];
  const verb = plural(fresh, 'is', 'are');
  return [
    notice(
      verdictTones[freshWorst],
      { link: counted(fresh, 'change'), to: freshAt },
      ` ${verb} new since `,
      { code: since },
      '.',
    ),
  ];
}

function staleNotice({ measuredOn }: VerdictModel): readonly Block[] {
  if (measuredOn === undefined || measuredOn === 'this contract') return [];
  const when: Words =
    measuredOn === 'an earlier contract'
      ? [' were measured before the contract changed: ', ...remedy, '.']
      : [' were measured on the contract of this repository, not on the document under review.'];
  return [notice('fair', ...figures, ...when)];
}

const figures: Words = [
  { link: 'Coverage', to: '#coverage' },
  ', ',
  { link: 'mutation score', to: '#mutation' },
  ', ',
  { link: 'response guard', to: '#guard' },
  ' and ',
  { link: 'ledger', to: '#ledger' },
];

function tiles(model: VerdictModel): readonly Tile[] {
  const tile = (number: number, label: string, tone: Tone, to: `#${string}`): Tile => ({
    value: number.toLocaleString('en-US'),
    label,
    tone: number === 0 ? 'plain' : tone,
    to,
  });
  return [
    tile(model.clients, `${plural(model.clients, 'breaks', 'break')} clients`, 'bad', '#clients'),
    tile(model.servers, `${plural(model.servers, 'breaks', 'break')} servers`, 'bad', '#servers'),
    tile(model.risky, 'risky', 'fair', '#risky'),
    tile(model.compatible, 'compatible', 'good', '#compatible'),
    tile(model.lint, `lint ${plural(model.lint, 'finding', 'findings')}`, 'fair', '#lint'),
    tile(model.waived, 'waived', 'plain', '#waivers'),
    ...(model.expired === 0
      ? []
      : [tile(model.expired, `expired ${plural(model.expired, 'waiver', 'waivers')}`, 'bad', '#waivers')]),
  ];
}
