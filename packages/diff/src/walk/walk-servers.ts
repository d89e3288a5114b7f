// Compares the addresses of two documents, and of operations with their own servers.
import type { Located } from '@lunarest/openapi';
import { type Both, type Edition, matchByKey, otherThan, type Pair } from '../match/match.ts';
import type { MatchedPath } from '../match/match-paths.ts';
import type { OperationView } from '../views/operation-view.ts';
import { isFilledIn, type ServersView, serversOf } from '../views/servers-view.ts';
import type { Visit } from './levels.ts';

/** Servers are unchanged if a part of every path moved into or out of their address, or if no operation uses them. */
export function walkServers(document: Both<Located>, paths: readonly MatchedPath[], visit: Visit): void {
  const base = serversOf([document.base], document.base);
  const revision = serversOf([document.revision], document.revision);
  const pairs = paths.flatMap(({ operations }) =>
    matchByKey(operations.base, operations.revision).flatMap(([, { base, revision }]) =>
      base === undefined || revision === undefined ? [] : [{ base, revision }],
    ),
  );
  const inherited = pairs.filter(
    (pair) =>
      pair.base.servers.pointer === base.pointer && pair.revision.servers.pointer === revision.pointer,
  );
  // Without a common operation that uses them, the servers themselves are compared.
  if (pairs.length > 0 && inherited.every((pair) => isSame(wholeAddresses(pair)))) return;
  tell({ base, revision }, inherited, 'the servers', [], visit);
}

/** The servers of an operation, unless both sides use those of the document. */
export function walkOwnServers(operation: Pair<OperationView>, visit: Visit): void {
  const { base, revision, subject, affects } = operation;
  const documents = [base, revision].map(({ root }) => {
    const located = { root, value: root, pointer: '#' };
    return serversOf([located], located).pointer;
  });
  const isInherited = [base, revision].every(({ servers }, side) => servers.pointer === documents[side]);
  if (isInherited || isSame(wholeAddresses(operation))) return;
  const servers = { base: base.servers, revision: revision.servers };
  tell(servers, [operation], `the servers of ${subject}`, affects, visit);
}

function tell(
  { base, revision }: Both<ServersView>,
  operations: readonly Both<OperationView>[],
  subject: string,
  affects: readonly string[],
  visit: Visit,
): void {
  const lost = lostBy(base, revision, keptFrom('base', operations));
  const won = lostBy(revision, base, keptFrom('revision', operations));
  if (lost.length === 0 && won.length === 0) return;
  const at = placeOfVariable({ base, revision }, lost, won) ?? {
    base: base.pointer,
    revision: revision.pointer,
  };
  visit('servers', { base, revision, lost, won, at, subject, affects });
}

/**
 * The addresses, and templates of addresses, that only the first of the two has. A listed value that becomes any value is not
 * lost. A template whose usual address is lost goes with it.
 */
function lostBy(
  one: ServersView,
  other: ServersView,
  isKept: (address: string) => boolean,
): readonly string[] {
  const usual = one.servers
    .filter(({ templates }) => templates.length > 0)
    .flatMap((server) => server.addresses);
  const isAnyOfOther = (address: string) =>
    !usual.includes(address) && other.templates.some((template) => isFilledIn(address, template));
  const addresses = onlyIn(one.addresses, other.addresses).filter(
    (address) => !isAnyOfOther(address) && !isKept(address),
  );
  const templates = one.servers
    .filter((server) => onlyIn(server.addresses, addresses).length > 0)
    .flatMap((server) => server.templates)
    .filter((template) => !other.templates.some((its) => isFilledIn(template, its)) && !isKept(template));
  return [...addresses, ...templates];
}

/** Whether all operations keep an address of one side: with a part of their paths in it, or without. */
function keptFrom(side: Edition, operations: readonly Both<OperationView>[]): (address: string) => boolean {
  const others = operations.map((pair) => wholeAddresses(pair)[otherThan(side)]);
  return (address) =>
    operations.length > 0 &&
    operations.every((pair, index) => others[index]?.includes(wholeAddress(address, pair[side])) === true);
}

/** The variable whose values alone make the difference, in two servers with one template. */
function placeOfVariable(
  { base, revision }: Both<ServersView>,
  lost: readonly string[],
  won: readonly string[],
): Both<string> | undefined {
  for (const before of base.servers.filter((server) => hasAll(server, lost))) {
    const after = revision.servers.find((server) => server.url === before.url && hasAll(server, won));
    const changed = matchByKey(before.variables, after?.variables ?? new Map()).flatMap(
      ([, { base, revision }]) =>
        base?.values.join() === revision?.values.join() ? [] : [{ base, revision }],
    );
    const [variable, ...others] = changed;
    if (variable?.base !== undefined && variable.revision !== undefined && others.length === 0)
      return { base: variable.base.pointer, revision: variable.revision.pointer };
  }
  return undefined;
}

function hasAll(
  { addresses, templates }: ServersView['servers'][number],
  wanted: readonly string[],
): boolean {
  return onlyIn(onlyIn(wanted, addresses), templates).length === 0;
}

/** The addresses of an operation on each side. */
function wholeAddresses({ base, revision }: Both<OperationView>): Both<readonly string[]> {
  const of = (operation: OperationView) =>
    [...operation.servers.addresses, ...operation.servers.templates].map((address) =>
      wholeAddress(address, operation),
    );
  return { base: of(base), revision: of(revision) };
}

/** Server and path together, parameters unnamed. */
function wholeAddress(address: string, { label }: OperationView): string {
  return `${address}${label.replace(/^\S+ /, '')}`.replaceAll(/\{[^}]*\}/g, '{}');
}

function isSame({ base, revision }: Both<readonly string[]>): boolean {
  return onlyIn(base, revision).length === 0 && onlyIn(revision, base).length === 0;
}

function onlyIn(these: readonly string[], others: readonly string[]): readonly string[] {
  const known = new Set(others);
  return these.filter((one) => !known.has(one));
}
