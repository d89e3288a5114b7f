// Changed requirements of the `x-luna-*` keywords of an operation: roles, session, login and task mode.
import { type Json, showSorted, stringsOf } from '@lunarest/openapi';
import type { ChangeFact, Fact } from '../checking/check.ts';
import { isPair, type Match } from '../match/match.ts';
import { reversed } from '../match/reversed.ts';
import type { OperationView } from '../views/operation-view.ts';
import { memberFact, memberPlaces } from './operation-members.ts';

/** From the weakest to the strongest requirement. */
const sessions = ['none', 'basic', 'private'];

export function sessionTightened(match: Match<OperationView>): readonly ChangeFact[] {
  return memberFact(match, 'x-luna-session', show).filter(
    ({ was, is }) => sessions.indexOf(was) < sessions.indexOf(is),
  );
}

export const sessionLoosened = reversed(sessionTightened);

export function taskChanged(match: Match<OperationView>): readonly ChangeFact[] {
  return memberFact(match, 'x-luna-task', show);
}

/** The login of any listed role is enough; without a list no login is required. */
export function loginTightened(match: Match<OperationView>): readonly ChangeFact[] {
  const keyword = 'x-luna-login';
  const [these, those] = [match.base, match.revision].map((operation) =>
    stringsOf(operation?.written[keyword]),
  );
  return shutsOut(these ?? [], those ?? []) ? memberFact(match, keyword, show) : [];
}

export const loginLoosened = reversed(loginTightened);

/** Whether some login that satisfies `these` does not satisfy `those`. */
function shutsOut(these: readonly string[], those: readonly string[]): boolean {
  return those.length > 0 && (these.length === 0 || !these.every((role) => those.includes(role)));
}

function show(value: Json): string {
  return typeof value === 'string' ? value : stringsOf(value).join(' or ') || showSorted(value);
}

interface RolesFact extends Fact {
  /** For example `` `monitor` `` or "all other roles". */
  readonly roles: string;
}

/** Without a list, all roles may call an operation. */
export function rolesAdmitted(match: Match<OperationView>): readonly RolesFact[] {
  if (!isPair(match)) return [];
  const keyword = 'x-luna-roles';
  const [before, after] = [match.base.written[keyword], match.revision.written[keyword]];
  const roles = before === undefined ? '' : rolesBeyond(stringsOf(before), after);
  return roles === '' ? [] : [{ at: memberPlaces(match, keyword), roles }];
}

export const rolesShutOut = reversed(rolesAdmitted);

function rolesBeyond(these: readonly string[], list: Json | undefined): string {
  if (list === undefined) return 'all other roles';
  const others = stringsOf(list).filter((role) => !these.includes(role));
  return others.map((role) => `\`${role}\``).join(', ');
}
