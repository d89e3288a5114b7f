// Changed members of an operation, callbacks and bodies of answers.

import { isArray, type Json, pointerTo, stringsOf } from '@lunarest/openapi';
import type { ChangeFact, Fact } from '../checking/check.ts';
import { type Both, isPair, type Match, mapBoth, type Pair } from '../match/match.ts';
import { reversed } from '../match/reversed.ts';
import type { OperationView } from '../views/operation-view.ts';
import type { CallbackView } from '../views/path-view.ts';
import type { ResponseView } from '../views/response-view.ts';
import { pairWhere } from './presence.ts';

/** The operationIds in code spans, or undefined where there is none. */
export interface OperationIdFact extends Fact {
  readonly was: string | undefined;
  readonly is: string | undefined;
}

export function operationIdChanged(match: Match<OperationView>): readonly OperationIdFact[] {
  const idOf = (view: OperationView | undefined) =>
    view?.written.operationId === undefined ? undefined : `\`${view.written.operationId}\``;
  const ids = { was: idOf(match.base), is: idOf(match.revision) };
  return memberFact(match, 'operationId').map(({ at }) => ({ at, ...ids }));
}

/** The groups into which documentation and generated code sort the operation. */
export function tagsChanged(match: Match<OperationView>): readonly ChangeFact[] {
  return memberFact(match, 'tags');
}

export function operationDeprecated(match: Match<OperationView>): readonly Fact[] {
  return memberFact(match, 'deprecated').filter(({ is }) => is === 'true');
}

/** The old and the new value of a member, if their texts differ. */
export function memberFact(
  match: Match<OperationView>,
  member: string,
  show: (value: Json) => string = showSimple,
): readonly ChangeFact[] {
  if (!isPair(match)) return [];
  const { base, revision } = mapBoth(match, ({ written: { [member]: value } }) => value);
  const [was, is] = [base, revision].map((value) => (value === undefined ? 'none' : show(value)));
  return was === undefined || is === undefined || was === is
    ? []
    : [{ at: memberPlaces(match, member), was, is }];
}

function showSimple(value: Json): string {
  return isArray(value) ? stringsOf(value).toSorted().join(', ') || 'none' : String(value);
}

/** The places of a member, or of the operation without it. */
export function memberPlaces(pair: Pair<OperationView>, member: string): Both<string> {
  return mapBoth(pair, ({ written, pointer }) =>
    written[member] === undefined ? pointer : pointerTo(pointer, member),
  );
}

/** Callbacks whose address changed. */
export function callbackMoved(match: Match<CallbackView>): readonly Pair<CallbackView>[] {
  return pairWhere(match, ({ base, revision }) => base.expression !== revision.expression);
}

/** Answers that gained or lost their body. */
export function answerGainedBody(match: Match<ResponseView>) {
  return pairWhere(match, ({ base, revision }) => base.content.size === 0 && revision.content.size > 0);
}

export const answerLostBody = reversed(answerGainedBody);
