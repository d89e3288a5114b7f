// Rules about the properties of an object that contradict each other.

import { isObject, once, stringsOf } from '@lunarest/openapi';
import { matches } from '@lunarest/schemas';
import type { IsEmpty } from './contradiction.ts';
import { ofType } from './keyword.ts';
import { countsOf } from './numbers.ts';
import type { Atom, Literal, Names } from './rule.ts';
import { matchesAll } from './texts.ts';

/** Upper bound on the patterns whose combinations are examined. */
const mostPatterns = 4;

export function arePropertiesContradictory(atoms: readonly Atom[], isEmpty: IsEmpty): boolean {
  const rules = rulesOf(atoms);
  const { least, most } = countsOf(atoms, 'object');
  const { needed, forbidden, wanted } = rules;
  if (least > most || needed.size > most || (wanted.length > 0 && most === 0)) return true;
  if ([...needed].some((name) => forbidden.has(name) || !isPossible(name, rules, isEmpty))) return true;
  if (rules.patterns.length > mostPatterns) return false;
  const isFurtherPossible = namesakes(rules).some((matched) => isPossible(matched, rules, isEmpty));
  if (!isFurtherPossible) {
    const possible = [...rules.known()].filter(
      (name) => !forbidden.has(name) && isPossible(name, rules, isEmpty),
    );
    if (possible.length < Math.max(least, wanted.length > 0 ? 1 : 0)) return true;
  }
  return wanted.some((one) => !isSomewhere(one, rules, isEmpty));
}

type Wanted = Extract<Atom, { kind: 'some property' }>;
type Described = Extract<Atom, { kind: 'property' | 'members' }>;
type Many = Extract<Atom, { kind: 'properties' }>;

interface Rules {
  readonly needed: ReadonlySet<string>;
  readonly forbidden: ReadonlySet<string>;
  readonly wanted: readonly Wanted[];
  readonly named: readonly Literal[];
  readonly described: readonly Described[];
  readonly many: readonly Many[];
  /** Every name that a rule mentions. Most cases of a large object do not need them. */
  readonly known: () => ReadonlySet<string>;
  readonly patterns: readonly string[];
}

function rulesOf(atoms: readonly Atom[]): Rules {
  const kinds = atomsByKind(atoms);
  const names = (holds: boolean) =>
    new Set(kinds.presence.filter((atom) => atom.holds === holds).map(({ name }) => name));
  const [needed, forbidden] = [names(true), names(false)];
  const { described, properties: many, 'some property': wanted } = kinds;
  const named = kinds.names.map(({ meet }) => meet);
  const groups = [...many.map((atom) => atom.names), ...wanted.flatMap((atom) => atom.names ?? [])];
  const known = () => [
    ...kinds.presence.map(({ name }) => name),
    ...described.flatMap((atom) => (atom.kind === 'property' ? [atom.name] : [...atom.meets.keys()])),
    ...groups.flatMap((group) => ('except' in group ? [...group.except] : [])),
    ...[...named, ...wanted.flatMap((atom) => atom.named ?? [])].flatMap(namesListed),
  ];
  const patterns = groups.flatMap((group) => ('pattern' in group ? [group.pattern] : group.unlike));
  return {
    needed,
    forbidden,
    wanted,
    named,
    described,
    many,
    known: once(() => new Set(known())),
    patterns: [...new Set(patterns)],
  };
}

/** The rules about properties by their kind. */
type ByKind = {
  [K in 'presence' | 'properties' | 'some property' | 'names']: Extract<Atom, { kind: K }>[];
} & { readonly described: Described[] };

function atomsByKind(atoms: readonly Atom[]): ByKind {
  const found: ByKind = {
    presence: [],
    described: [],
    properties: [],
    'some property': [],
    names: [],
  };
  for (const atom of atoms) {
    if (atom.kind === 'presence') found.presence.push(atom);
    else if (atom.kind === 'property' || atom.kind === 'members') found.described.push(atom);
    else if (atom.kind === 'properties') found.properties.push(atom);
    else if (atom.kind === 'some property') found['some property'].push(atom);
    else if (atom.kind === 'names') found.names.push(atom);
  }
  return found;
}

/** The names that a schema of names lists. */
function namesListed({ value }: Literal): readonly string[] {
  return isObject(value) ? [...stringsOf([value.const ?? null]), ...stringsOf(value.enum)] : [];
}

/** The possible sets of patterns that a name matches. */
function namesakes({ patterns }: Rules): readonly ReadonlySet<string>[] {
  return patterns.reduce<readonly ReadonlySet<string>[]>(
    (sets, pattern) => [
      ...sets.map((set) => new Set([...set, pattern])),
      ...(matchesAll(pattern) ? [] : sets),
    ],
    [new Set()],
  );
}

/** A kind of name: a known one, or any other one that matches these patterns and no others. */
type Kind = string | ReadonlySet<string>;

function isAmong(kind: Kind, names: Names): boolean {
  const isMatched = (pattern: string) =>
    typeof kind === 'string' ? matches(pattern, kind) === true : kind.has(pattern);
  if ('pattern' in names) return isMatched(names.pattern);
  const isNamed = typeof kind === 'string' && names.except.has(kind);
  return !isNamed && !names.unlike.some(isMatched);
}

/** Whether a property with this kind of name, and like the wanted one if given, may exist. */
function isPossible(
  kind: Kind,
  rules: Rules,
  isEmpty: IsEmpty,
  wanted: Wanted = { kind: 'some property' },
): boolean {
  const names = [...rules.named, ...(wanted.named === undefined ? [] : [wanted.named])];
  if (names.length > 0 || typeof kind !== 'string') {
    if (isEmpty(names, rulesOfNames(kind, rules))) return false;
  }
  const values = [
    ...rules.described.flatMap((atom) => describedBy(atom, kind)),
    ...rules.many.flatMap(({ names: group, meet }) => (isAmong(kind, group) ? [meet] : [])),
    ...(wanted.meets === undefined ? [] : [wanted.meets]),
  ];
  return !isEmpty(values);
}

function describedBy(atom: Described, kind: Kind): readonly Literal[] {
  if (typeof kind !== 'string') return [];
  const found = atom.kind === 'members' ? atom.meets.get(kind) : atom.name === kind ? atom.meets : undefined;
  return found === undefined ? [] : [found];
}

function rulesOfNames(kind: Kind, { known, patterns }: Rules): readonly Atom[] {
  const isText = ofType('string');
  if (typeof kind === 'string') return [isText, { kind: 'values', values: [kind], holds: true }];
  const matched = patterns.map((text): Atom => ({ kind: 'pattern', text, holds: kind.has(text) }));
  const others: Atom = {
    kind: 'values',
    get values() {
      return [...known()];
    },
    holds: false,
  };
  return [isText, others, ...matched];
}

function isSomewhere(wanted: Wanted, rules: Rules, isEmpty: IsEmpty): boolean {
  const { names } = wanted;
  const known = [...rules.known()].filter((name) => !rules.forbidden.has(name));
  return [...known, ...namesakes(rules)].some(
    (kind) => (names === undefined || isAmong(kind, names)) && isPossible(kind, rules, isEmpty, wanted),
  );
}
