// The accepted findings, with owner, reason and expiry date; an expired waiver fails the review.
import {
  type ChangeFinding,
  counted,
  plural,
  type RuleFinding,
  type Waived,
  type WrittenWaiver,
} from '@lunarest/findings';
import { type Block, boundedEntries, type Entry, notice, words } from '../block.ts';
import { entryOf } from '../entry-of.ts';
import type { Words } from '../inline.ts';
import { defineSection } from '../section.ts';

type WaiversModel = {
  readonly expired: readonly WrittenWaiver[];
  readonly unused: readonly WrittenWaiver[];
  readonly waived: readonly Waived<ChangeFinding | RuleFinding>[];
  readonly sourceUrl: URL | undefined;
};

export const waiversSection = defineSection<WaiversModel>({
  model: ({ expired, unused, waived, sourceUrl }) => ({
    expired,
    unused: unused.filter((waiver) => !expired.includes(waiver)),
    waived,
    sourceUrl,
  }),
  title: () => 'Waivers',
  entry: ({ waived }) => ({ name: 'Waivers', figure: String(waived.length) }),
  blocks: ({ expired, unused, waived, sourceUrl }) => [
    ...(expired.length + unused.length + waived.length === 0 ? [words('There are no waivers.')] : []),
    ...named('bad', expired, 'Expired waivers', expiredSaid(expired.length)),
    ...waivedBlocks(waived, sourceUrl),
    ...named('fair', unused, 'Unused waivers', unusedSaid(unused.length)),
  ],
});

function named(
  tone: 'bad' | 'fair',
  waivers: readonly WrittenWaiver[],
  caption: string,
  said: string,
): readonly Block[] {
  if (waivers.length === 0) return [];
  const rows = waivers.map(({ finding, place, owner, reason, expires }) => [
    [{ code: finding }],
    [{ code: place }],
    [owner],
    [reason],
    [expires],
  ]);
  const head = ['Finding', 'Place', 'Owner', 'Reason', 'Last day'];
  return [notice(tone, said), { kind: 'table', caption, head, rows }];
}

function expiredSaid(count: number): string {
  return `${counted(count, 'waiver')} ${plural(count, 'has', 'have')} expired, which fails the review.`;
}

function unusedSaid(count: number): string {
  return `${counted(count, 'waiver')} ${plural(count, 'matches', 'match')} no finding of this review.`;
}

function waivedBlocks(waived: WaiversModel['waived'], sourceUrl: URL | undefined): readonly Block[] {
  if (waived.length === 0) return [];
  const shown = ({ finding, waiver }: WaiversModel['waived'][number]): Entry => {
    const entry = entryOf(finding, sourceUrl);
    return { ...entry, tone: 'plain', note: noteOf(waiver) };
  };
  const blocks = boundedEntries(waived, shown, [
    { code: 'lunarest lint' },
    ' and ',
    { code: 'lunarest diff' },
  ]);
  const summary = [counted(waived.length, 'waived finding')];
  return [{ kind: 'fold', summary, open: waived.length <= 12, blocks }];
}

function noteOf({ owner, reason, expires }: WrittenWaiver): Words {
  return ['Waived by ', { strong: owner }, ` until ${expires}: ${reason}`];
}
