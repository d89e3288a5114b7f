// Changed members of the document: the addresses of its servers, and its webhooks.
import {
  demandTheSame,
  isArray,
  isObject,
  type Json,
  type Located,
  memberOf,
  pointerTo,
  showSorted,
} from '@lunarest/openapi';
import type { Fact } from '../check.ts';
import type { Pair } from '../match.ts';

export interface MemberFact extends Fact {
  readonly was: string;
  readonly is: string;
}

export function serversChanged(pair: Pair<Located>): readonly MemberFact[] {
  return memberFact(pair, 'servers', ({ value }) => urls(value.servers));
}

export function webhooksChanged({ base, revision }: Pair<Located>): readonly Fact[] {
  const webhooks = (document: Located) => ({
    ...document,
    value: memberOf(document.value, 'webhooks') ?? null,
    pointer: '#/webhooks',
  });
  if (demandTheSame(webhooks(base), webhooks(revision))) return [];
  return [{ at: { base: place(base, 'webhooks'), revision: place(revision, 'webhooks') } }];
}

function memberFact(
  { base, revision }: Pair<Located>,
  member: string,
  show: (document: Located) => string,
): readonly MemberFact[] {
  const [was, is] = [show(base), show(revision)];
  return was === is
    ? []
    : [{ at: { base: place(base, member), revision: place(revision, member) }, was, is }];
}

/** The addresses in alphabetical order; `/` stands for the address of the document itself. */
function urls(servers: Json | undefined): string {
  const written = isArray(servers) ? servers.filter(isObject) : [];
  const told = written.map(
    ({ url, variables }) => `${String(url)}${isObject(variables) ? defaults(variables) : ''}`,
  );
  return told.sort().join(', ') || '/';
}

function defaults(variables: Readonly<Record<string, Json>>): string {
  const told = Object.entries(variables).map(([name, variable]): [string, Json] => [
    name,
    isObject(variable) ? [variable.default ?? null, variable.enum ?? null] : null,
  ]);
  return ` ${showSorted(Object.fromEntries(told))}`;
}

function place(document: Located, member: string): string {
  return document.value[member] === undefined ? document.pointer : pointerTo(document.pointer, member);
}
