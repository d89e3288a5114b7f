// Who may call an operation: the alternatives of a `security`, each a set of demands.
import { isObject, itemsIn, type Json, type Located, pointerTo, stringsOf } from '@lunarest/openapi';

export interface SecurityAlternative {
  readonly pointer: string;
  /** The scopes that each scheme must grant, by the name of the scheme; empty where calls need no authentication. */
  readonly demands: ReadonlyMap<string, readonly string[]>;
}

export interface SecurityView {
  /** In the order of the document, which means nothing. */
  readonly alternatives: readonly SecurityAlternative[];
  readonly pointer: string;
}

/** The security written at `holder`; an empty or missing one admits every call. */
export function securityView(holder: Located): SecurityView {
  const written = itemsIn(holder, 'security');
  const pointer =
    holder.value.security === undefined ? holder.pointer : pointerTo(holder.pointer, 'security');
  const alternatives = written.map((item) => alternative(item.value, item.pointer));
  const open: SecurityAlternative = { pointer, demands: new Map() };
  return { alternatives: alternatives.length === 0 ? [open] : alternatives, pointer };
}

function alternative(value: Json, pointer: string): SecurityAlternative {
  const schemes = Object.entries(isObject(value) ? value : {});
  return { pointer, demands: new Map(schemes.map(([name, scopes]) => [name, stringsOf(scopes)])) };
}
