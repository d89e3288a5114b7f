// Changed requirements of the `x-luna-*` keywords: session, login and task mode.

import { pointerTo, showSorted, stringsOf } from '@lunarest/openapi';
import type { ChangeFact } from '../checking/check.ts';
import { isPair, type Match } from '../match/match.ts';
import { reversed } from '../match/reversed.ts';
import type { OperationView } from '../views/operation-view.ts';

/** From the weakest to the strongest requirement. */
const sessions = ['none', 'basic', 'private'];

export function sessionTightened(match: Match<OperationView>): readonly ChangeFact[] {
  return keywordFact(match, 'x-luna-session', (was, is) => sessions.indexOf(was) < sessions.indexOf(is));
}

export const sessionLoosened = reversed(sessionTightened);

export function taskChanged(match: Match<OperationView>): readonly ChangeFact[] {
  return keywordFact(match, 'x-luna-task', (was, is) => was !== is);
}

/** The login of any listed role is enough; without a list no login is required. */
export function loginTightened(match: Match<OperationView>): readonly ChangeFact[] {
  return shutsOut(loginsOf(match.base), loginsOf(match.revision)) ? loginFact(match) : [];
}

export const loginLoosened = reversed(loginTightened);

/** Whether some login that satisfies `these` does not satisfy `those`. */
function shutsOut(these: readonly string[], those: readonly string[]): boolean {
  return those.length > 0 && (these.length === 0 || !these.every((role) => those.includes(role)));
}

function loginsOf(operation: OperationView | undefined): readonly string[] {
  return stringsOf(operation?.written['x-luna-login']);
}

function loginFact(match: Match<OperationView>): readonly ChangeFact[] {
  return keywordFact(match, 'x-luna-login', () => true);
}

function keywordFact(
  match: Match<OperationView>,
  keyword: string,
  wanted: (was: string, is: string) => boolean,
): readonly ChangeFact[] {
  if (!isPair(match)) return [];
  const [was, is] = [show(match.base, keyword), show(match.revision, keyword)];
  const at = { base: place(match.base, keyword), revision: place(match.revision, keyword) };
  return wanted(was, is) ? [{ at, was, is }] : [];
}

function show({ written }: OperationView, keyword: string): string {
  const value = written[keyword];
  if (value === undefined) return 'none';
  return typeof value === 'string' ? value : stringsOf(value).join(' or ') || showSorted(value);
}

function place({ written, pointer }: OperationView, keyword: string): string {
  return written[keyword] === undefined ? pointer : pointerTo(pointer, keyword);
}
