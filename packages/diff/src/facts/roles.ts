// The roles of appliance users that may call an operation (`x-luna-roles`); without a list all roles may.

import { pointerTo, stringsOf } from '@lunarest/openapi';
import type { Fact } from '../checking/check.ts';
import { isPair, type Match } from '../match/match.ts';
import { reversed } from '../match/reversed.ts';
import type { OperationView } from '../views/operation-view.ts';

interface RolesFact extends Fact {
  /** For example `` `monitor` `` or "all other roles". */
  readonly roles: string;
}

export function rolesAdmitted(match: Match<OperationView>): readonly RolesFact[] {
  return isPair(match) ? factOf(match, missingIn(match.revision, match.base)) : [];
}

export const rolesShutOut = reversed(rolesAdmitted);

function factOf(match: Match<OperationView>, roles: string): readonly RolesFact[] {
  if (roles === '') return [];
  return [{ at: { base: place(match.base), revision: place(match.revision) }, roles }];
}

/** The roles that may call `one` and not `other`, as text. */
function missingIn(one: OperationView, other: OperationView): string {
  const [may, others] = [one.written[keyword], other.written[keyword]];
  if (others === undefined) return '';
  if (may === undefined) return 'all other roles';
  const list = stringsOf(others);
  return stringsOf(may)
    .filter((role) => !list.includes(role))
    .map((role) => `\`${role}\``)
    .join(', ');
}

const keyword = 'x-luna-roles';

function place(operation: OperationView | undefined): string {
  if (operation === undefined) return '#';
  return operation.written[keyword] === undefined ? operation.pointer : pointerTo(operation.pointer, keyword);
}
