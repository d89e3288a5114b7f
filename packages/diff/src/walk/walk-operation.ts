// Compares two operations: parameters, body and answers.

import { isPair, type Match, type Pair } from '../match/match.ts';
import { matchParameters } from '../match/match-parameters.ts';
import type { OperationView } from '../views/operation-view.ts';
import type { BodyView } from '../views/parameter-view.ts';
import { separatorsOf, textualityOfField } from '../views/serialization.ts';
import { schemaVisit, sender } from './effect.ts';
import type { Visits } from './levels.ts';
import { walkContent } from './walk-content.ts';
import { walkResponses } from './walk-responses.ts';
import { walkSchema } from './walk-schema.ts';
import type { Way } from './way.ts';

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
    const { base, revision, subject, affects } = match;
    if (base.schema === undefined || revision.schema === undefined) continue;
    const omissible = !base.required && !revision.required;
    const whole = { base: base.schema, revision: revision.schema };
    const { name } = revision;
    const written = { base: base.serialization, revision: revision.serialization };
    const carrier = {
      kind: 'request' as const,
      field: { in: revision.in, name },
      textuality: textualityOfField(written),
      separators: separatorsOf(written),
      whole,
    };
    const way = {
      within: { carrier, steps: [] },
      direction: sender(visits, 'request'),
      of: subject,
      affects,
      omissible,
      graph: visits.graph,
    } satisfies Way;
    walkSchema(whole, way, schemaVisit(visits));
  }
}

function walkBody(operation: Pair<OperationView>, visits: Visits): void {
  const { base, revision } = operation;
  if (base.body === undefined && revision.body === undefined) return;
  if (base.body?.isUnknown || revision.body?.isUnknown) return;
  const match: Match<BodyView> = {
    base: base.body,
    revision: revision.body,
    at: {
      base: base.body?.pointer ?? base.pointer,
      revision: revision.body?.pointer ?? revision.pointer,
    },
    subject: 'the request body',
    affects: operation.affects,
  };
  visits.visit('requestBody', match);
  if (isPair(match)) walkContent(match, 'request', visits);
}
