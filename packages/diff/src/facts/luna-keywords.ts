// Changed requirements of the `x-luna-*` keywords: session, login and task mode.
import { pointerTo, showSorted, stringsOf } from '@lunarest/openapi';
import type { Fact } from '../checking/check.ts';
import { isPair, type Match } from '../match/match.ts';
import type { OperationView } from '../views/operation-view.ts';

export interface KeywordFact extends Fact {
  readonly was: string;
  readonly is: string;
}

/** From the weakest to the strongest requirement. */
const sessions = ['none', 'basic', 'private'];

export function sessionTightened(match: Match<OperationView>): readonly KeywordFact[] {
  return keywordFact(match, 'x-luna-session', (was, is) => sessions.indexOf(was) < sessions.indexOf(is));
}

export function sessionLoosened(match: Match<OperationView>): readonly KeywordFact[] {
  return keywordFact(match, 'x-luna-session', (was, is) => sessions.indexOf(was) > sessions.indexOf(is));
}

export function taskChanged(match: Match<OperationView>): readonly KeywordFact[] {
  return keywordFact(match, 'x-luna-task', (was, is) => was !== is);
}

/** The login of any listed role is enough; without a list no login is required. */
export function loginTightened(match: Match<OperationView>): readonly KeywordFact[] {
  return shutsOut(loginsOf(match.base), loginsOf(match.revision)) ? loginFact(match) : [];
}

export function loginLoosened(match: Match<OperationView>): readonly KeywordFact[] {
  return shutsOut(loginsOf(match.revision), loginsOf(match.base)) ? loginFact(match) : [];
}

/** Whether some login that satisfies `these` does not satisfy `those`. */
function shutsOut(these: readonly string[], those: readonly string[]): boolean {
  return those.length > 0 && (these.length === 0 || !these.every((role) => those.includes(role)));
}

function loginsOf(operation: OperationView | undefined): readonly string[] {
  return stringsOf(operation?.written['x-luna-login']);
}

function loginFact(match: Match<OperationView>): readonly KeywordFact[] {
  return keywordFact(match, 'x-luna-login', () => true);
}

function keywordFact(
  match: Match<OperationView>,
  keyword: string,
  wanted: (was: string, is: string) => boolean,
): readonly KeywordFact[] {
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
