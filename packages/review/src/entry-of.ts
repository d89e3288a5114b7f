// The displayed entry of a finding: its message, the sides that it breaks, the recommended action, and its place.
import { createHash } from 'node:crypto';
import {
  describeProof,
  type Finding,
  isChange,
  mainPlace,
  type Place,
  severityOf,
  type VerdictWord,
} from '@lunarest/findings';
import type { Badge, Entry, Tone } from './block.ts';
import { type Inline, type Words, wordsOf } from './inline.ts';

/** The entry of a finding; `sourceUrl` is the address of its files. */
export function entryOf(finding: Finding, sourceUrl?: URL): Entry {
  const { id, message, advice, places, affects = [] } = finding;
  const main = mainPlace(finding);
  return {
    anchor: anchorOf(finding),
    id,
    tone: tones[severityOf(finding)],
    message: wordsOf(message),
    badges: badgesOf(finding),
    ...(advice === undefined ? {} : { advice: wordsOf(advice) }),
    ...(main?.file === undefined ? {} : { where: fileOf(main, main.file, sourceUrl) }),
    proof: describeProof(finding).map(wordsOf),
    affects,
    places: distinct(places).map((place): Words => [`${place.document} `, { code: place.pointer }]),
  };
}

const tones = { error: 'bad', warning: 'fair', note: 'good' } as const satisfies Record<string, Tone>;

export const verdictTones: Readonly<Record<VerdictWord, Tone>> = {
  breaking: 'bad',
  risky: 'fair',
  compatible: 'good',
};

/** The anchor of an entry, which does not change while the finding exists, so that external links stay valid. */
function anchorOf({ id, message, places }: Finding): string {
  const pointers = places.map(({ pointer }) => pointer);
  const digest = createHash('sha256')
    .update([message, ...pointers].join('\n'))
    .digest('hex');
  return `${id}-${digest.slice(0, 8)}`;
}

function badgesOf(finding: Finding): readonly Badge[] {
  if (!isChange(finding)) return [{ label: finding.severity, tone: tones[finding.severity] }];
  const { clients, servers } = finding.verdict;
  return [
    { label: `clients: ${clients}`, tone: verdictTones[clients] },
    { label: `servers: ${servers}`, tone: verdictTones[servers] },
  ];
}

/** `spec/paths/smk.yaml:12`, as a link if the files are readable online. */
function fileOf({ line }: Place, file: string, sourceUrl: URL | undefined): Inline {
  const shown = line === undefined ? file : `${file}:${line}`;
  const isInside = !/^([/\\]|[A-Za-z]:|\.\.)/.test(file);
  if (sourceUrl === undefined || !isInside) return { code: shown };
  const path = file.split('/').map(encodeURIComponent).join('/');
  const base = sourceUrl.href.replace(/\/*$/, '/');
  return { link: shown, to: new URL(`${base}${path}${line === undefined ? '' : `#L${line}`}`) };
}

function distinct(places: readonly Place[]): readonly Place[] {
  const keyOf = ({ document, pointer }: Place) => `${document} ${pointer}`;
  return places.filter((place, index) => places.findIndex((each) => keyOf(each) === keyOf(place)) === index);
}
