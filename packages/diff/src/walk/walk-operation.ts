// Compares two operations: parameters, body and answers.

import { isPair, type Match, type Pair, pointersOf } from '../match/match.ts';
import { matchParameters } from '../match/match-parameters.ts';
import type { OperationView } from '../views/operation-view.ts';
import type { BodyView } from '../views/parameter-view.ts';
import type { Visits } from './levels.ts';
import { walkContent } from './walk-content.ts';
import { walkField } from './walk-field.ts';
import { walkResponses } from './walk-responses.ts';

export function walkOperation(operation: Pair<OperationView>, visits: Visits): void {
  walkParameters(operation, visits);
  walkBody(operation, visits);
  const { base, revision } = operation;
  const places = { label: revision.label, base: base.responsesPlace, revision: revision.responsesPlace };
  walkResponses(places, { base: base.responses, revision: revision.responses }, visits);
}

function walkParameters(operation: Pair<OperationView>, visits: Visits): void {
  const isUnknown = operation.base.hasUnknownParameters || operation.revision.hasUnknownParameters;
  for (const match of matchParameters(operation)) {
    if (isUnknown && !isPair(match)) continue;
    visits.visit('requestField', match);
    if (!isPair(match)) continue;
    const { base, revision } = match;
    walkField(match, 'request', visits, { in: revision.in, omissible: !base.required && !revision.required });
  }
}

function walkBody(operation: Pair<OperationView>, visits: Visits): void {
  const { base, revision } = operation;
  if (base.body?.isUnknown || revision.body?.isUnknown) return;
  const match: Match<BodyView> = {
    base: base.body,
    revision: revision.body,
    at: pointersOf(
      { base: base.body, revision: revision.body },
      { base: base.pointer, revision: revision.pointer },
    ),
    subject: 'the request body',
    affects: operation.affects,
  };
  visits.visit('requestBody', match);
  if (isPair(match)) walkContent(match, 'request', visits);
}
