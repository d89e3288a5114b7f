// The query of a request as text by name, and the requested page of a list.
import { targetPath } from '@lunarest/contract';
import type { SuccessfulAnswer } from '../answer.ts';

export type QueryValues = Readonly<Record<string, string | readonly string[]>>;

/** The query as text by name; a repeated name has all its values. A fragment, which no client should send, is not read. */
export function readQuery(target: string): QueryValues {
  const [url = ''] = target.split('#');
  const start = url.indexOf('?');
  if (start === -1) return {};
  // With its question mark, because URLSearchParams removes one.
  const given = new URLSearchParams(url.slice(start));
  const names = new Set(given.keys());
  return Object.fromEntries(
    [...names].map((name) => {
      const [first = '', ...more] = given.getAll(name);
      return [name, more.length === 0 ? first : [first, ...more]];
    }),
  );
}

/** Reduces the list in an answer to the requested page, with a link to the next page. */
export function pageAnswer(answer: SuccessfulAnswer, target: string, query: QueryValues): SuccessfulAnswer {
  const { limit, offset = '0' } = query;
  if ((limit === undefined && query.offset === undefined) || answer.status !== 200) return answer;
  const body = Object.entries(Object(answer.body));
  const list = body.find(([, value]) => Array.isArray(value));
  if (list === undefined) return answer;
  const [name, items]: [string, readonly unknown[]] = [list[0], list[1] as readonly unknown[]];
  const first = Number(offset);
  const last = limit === undefined ? items.length : first + Number(limit);
  return {
    ...answer,
    body: Object.fromEntries(
      body.map(([key, value]) => [key, key === name ? items.slice(first, last) : value]),
    ),
    headers: {
      ...answer.headers,
      ...(last < items.length ? { Link: linkToNext(targetPath(target), query, last) } : {}),
    },
  };
}

function linkToNext(path: string, query: QueryValues, offset: number): string {
  const given = Object.entries(query).filter(([name]) => name !== 'offset');
  const next = new URLSearchParams(given.map(([name, value]): [string, string] => [name, String(value)]));
  next.append('offset', String(offset));
  return `<${path}?${next}>; rel="next"`;
}
