// Compares two answers of one status: headers and bodies.
import { isWithoutContent } from '@lunarest/openapi';
import { type Both, isPair, matchByKey, type Pair } from '../match/match.ts';
import { matchRanges, type Range, rangesOf } from '../match/match-ranges.ts';
import { containsStatus, isSuccess, type ResponseView, withoutContent } from '../views/response-view.ts';
import { separatorsOf, textualityOfField } from '../views/serialization.ts';
import { schemaVisit, sender } from './effect.ts';
import type { Visits } from './levels.ts';
import { walkContent } from './walk-content.ts';
import { walkSchema } from './walk-schema.ts';
import type { Way } from './way.ts';

/** The owner of the answers, and their place in both documents. */
interface ResponsesPlace extends Both<string> {
  readonly label: string;
}

type Responses = ReadonlyMap<string, ResponseView>;

/** Compares the answers of an operation; a range like `2XX` covers its statuses, and `default` all others. */
export function walkResponses(place: ResponsesPlace, responses: Both<Responses>, visits: Visits): void {
  const contains = (outer: ResponseView, inner: ResponseView) =>
    containsStatus(outer.status, inner.status) &&
    (outer.status !== 'default' || !isSuccess(inner.status) || !answersSuccess(outer, responses));
  for (const found of rangesOf(
    matchRanges(responses.base, responses.revision, contains),
    ({ name }) => name,
  )) {
    walkResponse(place, isWithoutContent(found.narrower) ? withoutContents(found) : found, visits);
  }
}

/** The content of a range does not apply to a status without content. */
function withoutContents({ base, revision, ...range }: Range<ResponseView>): Range<ResponseView> {
  return { ...range, base: base && withoutContent(base), revision: revision && withoutContent(revision) };
}

/** If a success has its own answer, `default` is for errors. */
function answersSuccess(fallback: ResponseView, { base, revision }: Both<Responses>): boolean {
  const all = base.get('default') === fallback ? base : revision;
  return [...all.keys()].some(isSuccess);
}

export function walkResponse(place: ResponsesPlace, response: Range<ResponseView>, visits: Visits): void {
  const match = {
    ...response,
    at: {
      base: response.base?.pointer ?? place.base,
      revision: response.revision?.pointer ?? place.revision,
    },
    subject: `answer ${response.name}`,
    affects: [`${place.label} ${response.name}`],
  };
  if (match.base?.isUnknown || match.revision?.isUnknown) return;
  visits.visit('response', match);
  if (!isPair(match) || !response.isShared) return;
  const shared = { ...match, affects: [`${place.label} ${response.narrower}`] };
  walkHeaders(shared, visits);
  walkContent(shared, 'response', visits);
}

function walkHeaders(response: Pair<ResponseView>, visits: Visits): void {
  const { base, revision, at, affects } = response;
  for (const [, header] of matchByKey(base.headers, revision.headers)) {
    if (header.base?.isUnknown || header.revision?.isUnknown) continue;
    const subject = `header \`${header.revision?.name ?? header.base?.name}\` of the answer`;
    const where = {
      base: header.base?.pointer ?? at.base,
      revision: header.revision?.pointer ?? at.revision,
    };
    const match = { ...header, at: where, subject, affects };
    visits.visit('responseField', match);
    if (!isPair(match)) continue;
    const { base: before, revision: after } = match;
    if (before.schema === undefined || after.schema === undefined) continue;
    const whole = { base: before.schema, revision: after.schema };
    const field = { in: 'header', name: after.name };
    const written = { base: before.serialization, revision: after.serialization };
    const carrier = {
      kind: 'answer' as const,
      field,
      textuality: textualityOfField(written),
      separators: separatorsOf(written),
      whole,
    };
    const way = {
      within: { carrier, steps: [] },
      direction: sender(visits, 'response'),
      of: subject,
      affects,
      graph: visits.graph,
    } satisfies Way;
    walkSchema(whole, way, schemaVisit(visits));
  }
}
