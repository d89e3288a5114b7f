// Matches the security schemes of two documents: by name, and a renamed scheme by its form on the wire.
import { type JsonObject, locateRoot, onceForPair } from '@lunarest/openapi';
import { callersOf } from '../views/scheme-callers.ts';
import { type SecuritySchemeView, securitySchemesOf } from '../views/security-scheme-view.ts';
import type { Both, Edition } from './match.ts';

interface MatchedSchemes {
  /** Each scheme of the base with its counterpart in the revision. */
  readonly pairs: readonly Both<SecuritySchemeView>[];
  /** The identity of a scheme in both documents, by its name in each. */
  readonly identities: Both<ReadonlyMap<string, string>>;
}

type Schemes = ReadonlyMap<string, SecuritySchemeView>;

export const matchSchemes = onceForPair((base: JsonObject, revision: JsonObject) =>
  match({ base, revision }),
);

function match(roots: Both<JsonObject>): MatchedSchemes {
  const all = { base: schemesIn(roots.base), revision: schemesIn(roots.revision) };
  const [left, free] = [new Set(all.base.values()), new Set(all.revision.values())];
  const pairs: Both<SecuritySchemeView>[] = [];
  for (const belong of ways) {
    for (const base of left) {
      const candidates = [...free].filter((revision) => belong({ base, revision }, all));
      const revision = mostUsedInstead(base, candidates, roots);
      if (revision === undefined) continue;
      pairs.push({ base, revision });
      left.delete(base);
      free.delete(revision);
    }
  }
  return { pairs, identities: identitiesOf(all, pairs) };
}

type Belong = (pair: Both<SecuritySchemeView>, all: Both<Schemes>) => boolean;

/** How two schemes may match, the most reliable way first. */
const ways: readonly Belong[] = [
  (pair) => haveOneName(pair) && areOfOneForm(pair),
  (pair, all) => isRenamed(pair, all) && keyOf(pair.base) === keyOf(pair.revision),
  (pair, all) => isRenamed(pair, all) && areOfOneForm(pair),
  haveOneName,
];

function haveOneName({ base, revision }: Both<SecuritySchemeView>): boolean {
  return base.name === revision.name;
}

function areOfOneForm({ base, revision }: Both<SecuritySchemeView>): boolean {
  return base.wire === revision.wire;
}

/** Whether the old name is gone and the new one was added, or both now belong to schemes of another form. */
function isRenamed({ base, revision }: Both<SecuritySchemeView>, all: Both<Schemes>): boolean {
  return all.revision.has(base.name) === all.base.has(revision.name);
}

/** Tokens of different servers are different, however they are sent. */
function keyOf({ wire, tokenAddresses }: SecuritySchemeView): string {
  return [wire, ...[...tokenAddresses].map(([key, url]) => `${key} ${url}`).sort()].join('\n');
}

/** The candidate that most callers of the scheme now need; the first of several. */
function mostUsedInstead(
  { name }: SecuritySchemeView,
  candidates: readonly SecuritySchemeView[],
  { base, revision }: Both<JsonObject>,
): SecuritySchemeView | undefined {
  if (candidates.length < 2) return candidates[0];
  const before = callersOf(locateRoot(base)).get(name);
  const after = callersOf(locateRoot(revision));
  const count = (other: SecuritySchemeView) =>
    [...(after.get(other.name)?.keys() ?? [])].filter((label) => before?.has(label)).length;
  return candidates.toSorted((a, b) => count(b) - count(a))[0];
}

function identitiesOf(all: Both<Schemes>, pairs: readonly Both<SecuritySchemeView>[]) {
  const alone = (side: Edition) => new Map([...all[side].keys()].map((name) => [name, `${side} ${name}`]));
  const identities = { base: alone('base'), revision: alone('revision') };
  for (const { base, revision } of pairs) {
    identities.base.set(base.name, `both ${base.name}`);
    identities.revision.set(revision.name, `both ${base.name}`);
  }
  return identities;
}

function schemesIn(root: JsonObject): Schemes {
  return securitySchemesOf(locateRoot(root));
}
