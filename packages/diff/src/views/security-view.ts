// Access to an operation: the alternatives of a `security`, each a set of requirements.
import { isObject, itemsIn, type Json, type Located, pointerTo, stringsOf } from '@lunarest/openapi';

export interface SecurityAlternative {
  readonly pointer: string;
  /** The required scopes by name of the scheme; empty for public access. */
  readonly demands: ReadonlyMap<string, readonly string[]>;
}

export interface SecurityView {
  /** In the order of the document, which has no meaning. */
  readonly alternatives: readonly SecurityAlternative[];
  readonly pointer: string;
}

/** The security of `holder`; an empty or missing one admits every call. */
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
