// Compares two answers of one status: headers and bodies.
import { isWithoutContent } from '@lunarest/openapi';
import { type Both, isPair, matchByKey, type Pair, pointersOf } from '../match/match.ts';
import { matchRanges, type Range, rangesOf } from '../match/match-ranges.ts';
import { containsStatus, isSuccess, type ResponseView, withoutContent } from '../views/response-view.ts';
import type { Visits } from './levels.ts';
import { walkContent } from './walk-content.ts';
import { walkField } from './walk-field.ts';

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
    at: pointersOf(response, place),
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
  const { base, revision, affects } = response;
  for (const [, header] of matchByKey(base.headers, revision.headers)) {
    if (header.base?.isUnknown || header.revision?.isUnknown) continue;
    const subject = `header \`${header.revision?.name ?? header.base?.name}\` of the answer`;
    const match = { ...header, at: pointersOf(header, response.at), subject, affects };
    visits.visit('responseField', match);
    if (isPair(match)) walkField(match, 'response', visits, { in: 'header', omissible: true });
  }
}
