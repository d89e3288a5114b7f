// What was known at an earlier git revision: the same comparison then, and what has changed since in the release under review.

import { isDeepStrictEqual } from 'node:util';
import { diffDocuments } from '@lunarest/diff';
import { comparable, isRelease, openEarlier } from '@lunarest/findings';
import { DocumentError, type OpenApiDocument } from '@lunarest/openapi';
import type { Earlier, ReviewFacts } from './facts.ts';

interface Asked {
  readonly from: string;
  readonly to: string;
  /** A git revision; undefined for HEAD where that makes sense. */
  readonly since: string | undefined;
}

type Compared = Pick<ReviewFacts, 'from' | 'to' | 'changes'>;

/**
 * `current` is what is under review as it is written now. Undefined where a revision that was not asked for is missing; throws a
 * UsageError where one that was asked for is.
 */
export async function gatherEarlier(
  { from, to, since }: Asked,
  compared: Compared,
  current: OpenApiDocument,
): Promise<Earlier | undefined> {
  // Whoever compares with a revision sees by that alone what is new.
  if (since === undefined && !isRelease(from)) return undefined;
  const revision = since ?? 'HEAD';
  try {
    const base = await comparable(await openEarlier(from, revision, compared.from));
    const document = await comparable(await openEarlier(to, revision, compared.to));
    const isSame = base === compared.from && document === compared.to;
    const earlier = { revision, changes: isSame ? compared.changes : diffDocuments(base, document) };
    return isRelease(to) ? { ...earlier, itself: changesOfItself(document, current, revision) } : earlier;
  } catch (error) {
    if (since === undefined && error instanceof DocumentError) return undefined;
    throw error;
  }
}

function changesOfItself(then: OpenApiDocument, now: OpenApiDocument, revision: string): Earlier['itself'] {
  const document = { name: `${now.name} at ${revision}`, root: then.root };
  // Mostly nothing has changed, which is seen far sooner than what has.
  const isSame = isDeepStrictEqual(then.root, now.root);
  return { document, changes: isSame ? [] : diffDocuments(document, now) };
}
