// Who may call: the alternatives of a `security`, each a set of schemes with their scopes.

import { isObject, itemsIn, type Json, type Located, pointerTo, stringsOf } from '@lunarest/openapi';
export interface SecurityAlternative {
  readonly pointer: string;
  readonly scopes: ReadonlyMap<string, readonly string[]>;
}

export interface SecurityView {
  /** By the names of their schemes, `nothing` for a call without credentials. */
  readonly alternatives: ReadonlyMap<string, SecurityAlternative>;
  readonly pointer: string;
}

/** The security written at `holder`; an empty or missing one lets everybody in. */
export function securityView(holder: Located): SecurityView {
  const written = itemsIn(holder, 'security');
  const pointer =
    holder.value.security === undefined ? holder.pointer : pointerTo(holder.pointer, 'security');
  const alternatives = written.map((item) => alternative(item.value, item.pointer));
  const named = alternatives.map((item): [string, SecurityAlternative] => [nameOf(item), item]);
  const open: [string, SecurityAlternative] = ['nothing', { pointer, scopes: new Map() }];
  return { alternatives: new Map(named.length === 0 ? [open] : named), pointer };
}

function alternative(value: Json, pointer: string): SecurityAlternative {
  const schemes = Object.entries(isObject(value) ? value : {});
  return { pointer, scopes: new Map(schemes.map(([name, scopes]) => [name, stringsOf(scopes)])) };
}

function nameOf({ scopes }: SecurityAlternative): string {
  return [...scopes.keys()].sort().join(' and ') || 'nothing';
}
