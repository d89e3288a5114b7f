// Matches the security schemes of two documents: first by their form on the wire, then by name.
import { type JsonObject, locateRoot } from '@lunarest/openapi';
import type { Both } from './match.ts';
import { type SecuritySchemeView, securitySchemesOf } from './views/security-scheme-view.ts';

export interface MatchedSchemes {
  /** Schemes that are the same in both documents, or share a name. */
  readonly pairs: readonly Both<SecuritySchemeView>[];
  /** The identity of a scheme in both documents, by its name in each. */
  readonly identities: Both<ReadonlyMap<string, string>>;
}

/** The schemes of one document that a server cannot distinguish. */
type Group = readonly [SecuritySchemeView, ...SecuritySchemeView[]];

const known = new WeakMap<JsonObject, WeakMap<JsonObject, MatchedSchemes>>();

export function matchSchemes(base: JsonObject, revision: JsonObject): MatchedSchemes {
  const ofBase = known.get(base) ?? new WeakMap<JsonObject, MatchedSchemes>();
  const found = ofBase.get(revision) ?? match(groupsOf(base), groupsOf(revision));
  known.set(base, ofBase.set(revision, found));
  return found;
}

function match(base: readonly Group[], revision: readonly Group[]): MatchedSchemes {
  const free = [...revision];
  const left = [...base];
  const joined: Both<Group>[] = [];
  for (const belong of ways) {
    for (const one of [...left]) {
      const other = free.find((candidate) => belong(one, candidate));
      if (other === undefined) continue;
      joined.push({ base: one, revision: other });
      left.splice(left.indexOf(one), 1);
      free.splice(free.indexOf(other), 1);
    }
  }
  const identities = { base: new Map<string, string>(), revision: new Map<string, string>() };
  for (const [side, alone] of [
    ['base', left],
    ['revision', free],
  ] as const) {
    for (const group of alone) name(identities[side], group, `${side} ${keyOf(group[0])}`);
  }
  for (const pair of joined) {
    name(identities.base, pair.base, `both ${keyOf(pair.base[0])}`);
    name(identities.revision, pair.revision, `both ${keyOf(pair.base[0])}`);
  }
  return { pairs: joined.map(representatives), identities };
}

/** How two groups may match, the most reliable way first. */
const ways: readonly ((base: Group, revision: Group) => boolean)[] = [
  (base, revision) => keyOf(base[0]) === keyOf(revision[0]),
  (base, revision) => base[0].wire === revision[0].wire && shareAName(base, revision),
  (base, revision) => base[0].wire === revision[0].wire,
  shareAName,
];

function name(identities: Map<string, string>, group: Group, identity: string): void {
  for (const scheme of group) identities.set(scheme.name, identity);
}

function representatives({ base, revision }: Both<Group>): Both<SecuritySchemeView> {
  const named = base.find(({ name }) => revision.some((other) => other.name === name));
  const other = revision.find(({ name }) => name === named?.name);
  return { base: named ?? base[0], revision: other ?? revision[0] };
}

function shareAName(base: Group, revision: Group): boolean {
  return base.some(({ name }) => revision.some((other) => other.name === name));
}

function groupsOf(root: JsonObject): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const scheme of securitySchemesOf(locateRoot(root)).values()) {
    const key = keyOf(scheme);
    const [first, ...others] = groups.get(key) ?? [];
    groups.set(key, first === undefined ? [scheme] : [first, ...others, scheme]);
  }
  return [...groups.values()];
}

/** Tokens of different servers are different, however they are sent. */
function keyOf({ wire, tokenAddresses }: SecuritySchemeView): string {
  return [wire, ...[...tokenAddresses].map(([key, url]) => `${key} ${url}`).sort()].join('\n');
}
