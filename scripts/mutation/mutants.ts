// All mutants of a contract: each operator at each place of the newest release, at each place that only an
// older one has, and the removal of each action of each overlay.
import {
  isArray,
  type Json,
  type JsonObject,
  nodesOf,
  type ReleaseDocument,
  type WrittenContract,
} from '@lunarest/openapi';
import { type Change, remove, valueAt } from './change.ts';
import type { Mutant, Site } from './mutant.ts';
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
      (isArray(overlay.actions) ? overlay.actions : []).map((_, action) =>
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
  // A place outside of components and paths has its own change in the newest release.
  if (at[0] !== 'paths' && at[0] !== 'components') return false;
  const place = at.map((key) => inRelease(key, newest));
  if (valueAt(newest, place.slice(0, -1)) === undefined) return true;
  return textOf(valueAt(document, at)) !== textOf(valueAt(newest, place));
}

/** The media types of a release contain its number. */
function inRelease(key: string | number, newest: JsonObject): string | number {
  return typeof key === 'number' ? key : key.replace(/;version=\d+$/, `;version=${newest['x-luna-release']}`);
}

function textOf(value: Json | undefined): string {
  const text = JSON.stringify(value ?? null, (_, item: Json) =>
    typeof item === 'bigint' ? String(item) : item,
  );
  return text.replaceAll(/;version=\d+/g, '');
}

function plan(site: Site, change: Change): Mutant {
  const where =
    site === 'contract' ? site : 'release' in site ? `release ${site.release}` : `overlay ${site.overlay}`;
  const said =
    'name' in change
      ? ` -> ${change.name}`
      : change.value === undefined
        ? ' removed'
        : ` = ${textOf(change.value).slice(0, longestText)}`;
  return { id: `${change.operator} ${where}/${change.at.join('/')}${said}`, site, change };
}

/** Long enough to distinguish two lists of required names that differ in one of them. */
const longestText = 240;
