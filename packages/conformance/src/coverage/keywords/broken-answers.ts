// For each keyword of an answer: an answer made of the contract's examples, and the same answer with that keyword violated.
import { type Release, vendorMediaType } from '@lunarest/contract';
import { contractDocument, operationRows } from '../../requests/contract-document.ts';
import { validRequest } from '../../requests/valid-request.ts';
import { type AnswerPlace, answerPlaces } from './answer-keywords.ts';
import { breakKeyword } from './break-keyword.ts';
import type { PlacedKeyword } from './placed-keyword.ts';

export interface HeldAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Undefined for none. */
  readonly body: unknown;
}

export interface BrokenAnswer {
  readonly keyword: PlacedKeyword;
  readonly request: { readonly method: string; readonly url: string; readonly mediaType: string };
  readonly honest: HeldAnswer;
  /** Null where the keyword applies to no example. */
  readonly broken: HeldAnswer | null;
}

/** One row for each keyword of a release; operations that share a schema share its rows. */
export function brokenAnswers(release: Release): readonly BrokenAnswer[] {
  const rows = new Map<string, BrokenAnswer>();
  for (const place of answerPlaces(release)) {
    const open = place.keywords.filter(({ pointer }) => (rows.get(pointer)?.broken ?? null) === null);
    if (open.length === 0) continue;
    const [first, ...more] = honestAnswers(release, place);
    for (const keyword of open) {
      const row = brokenRow(release, place, keyword, [first ?? bare(place), ...more]);
      rows.set(keyword.pointer, row);
    }
  }
  return [...rows.values()];
}

function brokenRow(
  release: Release,
  place: AnswerPlace,
  keyword: PlacedKeyword,
  answers: readonly [HeldAnswer, ...HeldAnswer[]],
): BrokenAnswer {
  const request = requestTo(release, place);
  for (const honest of answers) {
    const broken = withBroken(release, keyword, honest);
    if (broken !== null) return { keyword, request, honest, broken };
  }
  return { keyword, request, honest: answers[0], broken: null };
}

function withBroken(release: Release, keyword: PlacedKeyword, honest: HeldAnswer): HeldAnswer | null {
  const { document } = contractDocument(release);
  const name = keyword.place === 'body' ? null : keyword.place.slice('header '.length);
  if (name !== null && keyword.word === 'present')
    return { ...honest, headers: without(honest.headers, name) };
  const value = breakKeyword(document, keyword, name === null ? honest.body : honest.headers[name]);
  if (value === undefined) return null;
  if (name === null) return { ...honest, body: value };
  return { ...honest, headers: { ...honest.headers, [name]: String(value) } };
}

function without(headers: HeldAnswer['headers'], name: string): HeldAnswer['headers'] {
  return Object.fromEntries(Object.entries(headers).filter(([other]) => other !== name));
}

/** One answer for each example of the body, with the examples of the headers. */
function honestAnswers(release: Release, place: AnswerPlace): readonly HeldAnswer[] {
  const contract = contractDocument(release);
  const headers = Object.entries(place.response.headers ?? {}).map(([name, written]) => [
    name.toLowerCase(),
    contract.resolve(written).example ?? '',
  ]);
  const answer = { ...bare(place), headers: Object.fromEntries(headers) };
  const media = Object.entries(place.response.content ?? {});
  if (media.length === 0) return [answer];
  return media.flatMap(([mediaType, { examples = {} }]) =>
    Object.values(examples).map((example) => ({
      ...answer,
      headers: { ...answer.headers, 'content-type': mediaType },
      body: contract.resolve(example).value,
    })),
  );
}

function bare({ status }: AnswerPlace): HeldAnswer {
  return { status, headers: {}, body: undefined };
}

/** A request to which the contract documents this answer. */
function requestTo(release: Release, { asked }: AnswerPlace): BrokenAnswer['request'] {
  const mediaType = vendorMediaType(release);
  if ('unmatched' in asked) return { ...(unmatchedRequests[asked.unmatched] ?? nowhere), mediaType };
  const [, operation] = operationRows(release).find(([id]) => id === asked.operation) ?? [];
  if (operation === undefined) throw new Error(`release ${release} has no operation ${asked.operation}`);
  const { method, path } = validRequest(release, operation);
  return { method, url: path, mediaType };
}

const nowhere = { method: 'GET', url: '/nowhere' };
/** A reason that is not listed needs only a path that does not exist. */
const unmatchedRequests: Readonly<Record<string, typeof nowhere>> = {
  method: { method: 'PUT', url: '/tasks' },
};
