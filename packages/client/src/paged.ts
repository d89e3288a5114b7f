// Reads a list page by page.
import { linksIn } from '@lunarest/contract/link-header';
import { UnexpectedAnswerError } from '#errors';
import type { CallOptions } from './operation.ts';
import type { UnexpectedResult } from './unexpected-result.ts';

/** The answer of an operation with pages. */
type Page =
  | { readonly status: 200; readonly headers: { readonly link?: string }; readonly body: unknown }
  | { readonly status: number; readonly error: unknown }
  | UnexpectedResult;

type ListOperation = (input: never, options?: CallOptions) => Promise<Page>;
type InputOf<List extends ListOperation> = NonNullable<Parameters<List>[0]>;

/** Entries of a page for an input without `limit`. */
const usualLimit = 100;

/**
 * The pages of a list, one after the other, each as the result of its operation. A refusal is the last of them. Entries
 * that are added or removed meanwhile may appear twice or not at all.
 * @param list an operation with `limit` and `offset`, for example `luna.listPartitions`
 * @param input its input; `limit` is the length of a page, 100 by default, and `offset` the start
 * @param options those of each of its calls
 * @throws UnexpectedAnswerError when the header Link is malformed, or does not point to a later page.
 * @example
 * for await (const page of paged(luna.listPartitions, { hsmid, limit: 50 })) {
 *   if (page.status === 200) console.log(page.body.partitions);
 * }
 */
export async function* paged<List extends ListOperation>(
  list: List,
  input: InputOf<List>,
  options?: CallOptions,
): AsyncGenerator<Awaited<ReturnType<List>>, void, undefined> {
  const given: { readonly limit?: number; readonly offset?: number } = input;
  let place: Place | null = { limit: given.limit ?? usualLimit, offset: given.offset ?? 0 };
  while (place !== null) {
    // The compiler knows the input of the operation only as a type parameter.
    const page: Page = await list({ ...given, ...place } as never, options);
    yield page as Awaited<ReturnType<List>>;
    place = next(page, place);
  }
}

interface Place {
  readonly limit: number;
  readonly offset: number;
}

/** The start of the next page, or null after the last one. Only the two numbers of its link are used. */
function next(page: Page, { offset }: Place): Place | null {
  if (!('headers' in page) || page.headers.link === undefined) return null;
  const links = linksIn(page.headers.link);
  const link = links.find(({ rel }) => rel?.includes('next'));
  if (link === undefined && links.length > 0) return null;
  const query = new URLSearchParams(/\?([^#]*)/.exec(link?.target ?? '')?.[1]);
  const further = { limit: Number(query.get('limit')), offset: Number(query.get('offset')) };
  if (further.offset > offset && further.limit > 0) return further;
  throw new UnexpectedAnswerError('paged', 'the header link does not point to a later page', { status: 200 });
}
