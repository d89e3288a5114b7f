// All mutants of a contract: each operator at each place of the newest release, at each place that only an
// older one has, and the removal of each action of each overlay.
import {
  type Json,
  type JsonObject,
  nodesOf,
  type ReleaseDocument,
  type WrittenContract,
} from '@lunarest/openapi';
import { listAt } from '../generate/read-document.ts';
import { type Change, type Mutant, remove, type Site, textOf, valueAt } from './change.ts';
import { changesOf } from './operators.ts';

/** Every mutant of a contract with these releases, the oldest first. */
export function planMutants(
  { newest, overlays }: WrittenContract,
  releases: readonly ReleaseDocument[],
): readonly Mutant[] {
  const known = releases.at(-1)?.document ?? {};
  return [
    ...changesIn(newest).map((change) => plan('contract', change)),
    ...releases.slice(0, -1).flatMap(({ release, document }) =>
      changesIn(document)
        .filter((change) => isOwn(change, document, known))
        .map((change) => plan({ release }, change)),
    ),
    ...overlays.flatMap((overlay, index) =>
      listAt(overlay, 'actions').map((_, action) =>
        plan({ overlay: index }, remove('overlay-action', ['actions', action])),
      ),
    ),
  ];
}

function changesIn(document: JsonObject): readonly Change[] {
  return nodesOf(document).flatMap((node) =>
    changesOf(node, document).map((change) => ({ ...change, at: [...node.path, ...change.at] })),
  );
}

/** Whether the changed node differs in the newest release, or is absent there. */
function isOwn({ at }: Change, document: JsonObject, newest: JsonObject): boolean {
  // A place outside of components and paths is changed in the newest release.
  if (at[0] !== 'paths' && at[0] !== 'components') return false;
  const place = at.map((key) => inRelease(key, newest));
  if (valueAt(newest, place.slice(0, -1)) === undefined) return true;
  return unversioned(valueAt(document, at)) !== unversioned(valueAt(newest, place));
}

/** The key in the newest release. The media types of a release contain its number. */
function inRelease(key: string | number, newest: JsonObject): string | number {
  return typeof key === 'number' ? key : key.replace(/;version=\d+$/, `;version=${newest['x-luna-release']}`);
}

function unversioned(value: Json | undefined): string {
  return textOf(value).replaceAll(/;version=\d+/g, '');
}

function plan(site: Site, change: Change): Mutant {
  return {
    id: `${change.operator} ${siteText(site)}/${change.at.join('/')}${effectText(change)}`,
    site,
    change,
  };
}

function siteText(site: Site): string {
  if (site === 'contract') return site;
  return 'release' in site ? `release ${site.release}` : `overlay ${site.overlay}`;
}

function effectText(change: Change): string {
  if ('name' in change) return ` -> ${change.name}`;
  return change.value === undefined ? ' removed' : ` = ${unversioned(change.value).slice(0, longestText)}`;
}

/** The length of a value in a mutant's id; two lists of required names that differ in one name have different ids. */
const longestText = 240;

/** `size` different items, in the order of the plan. Throws when `size` is not a whole number, 1 or more. */
export function pickSample<Item>(items: readonly Item[], size: number, seed: number): readonly Item[] {
  // An empty sample would satisfy every lower bound on the score.
  if (!Number.isInteger(size) || size < 1)
    throw new Error('a sample needs a whole number of mutants, 1 or more');
  const random = generator(seed);
  const ranked = items.map((item, index) => ({ item, index, rank: random() }));
  const picked = ranked.toSorted((a, b) => a.rank - b.rank).slice(0, size);
  return picked.toSorted((a, b) => a.index - b.index).map(({ item }) => item);
}

/** Mulberry32: a small generator of random numbers, good enough for a sample. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
