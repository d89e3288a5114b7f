// The facts of an earlier git revision: the same comparison at that revision, and the later changes of the release under review.

import { comparable, isRelease, openEarlier } from '@lunarest/findings';
import { DocumentError, type OpenApiDocument } from '@lunarest/openapi';
import { changesBetween } from './changes-between.ts';
import type { Earlier, ReviewFacts } from './facts.ts';

interface Asked {
  readonly from: string;
  readonly to: string;
  /** A git revision; undefined for HEAD if applicable. */
  readonly since: string | undefined;
}

type Compared = Pick<ReviewFacts, 'from' | 'to' | 'changes'>;

/**
 * The facts of an earlier revision; `current` is the present document under review. Without the default revision, they are
 * undefined; without a requested one, this rejects with a UsageError.
 */
export async function gatherEarlier(
  { from, to, since }: Asked,
  compared: Compared,
  current: OpenApiDocument,
): Promise<Earlier | undefined> {
  // A comparison with a revision already shows which changes are new.
  if (since === undefined && !isRelease(from)) return undefined;
  const revision = since ?? 'HEAD';
  try {
    const base = await comparable(await openEarlier(from, revision, compared.from));
    const document = await comparable(await openEarlier(to, revision, compared.to));
    const isSame = base === compared.from && document === compared.to;
    const earlier = { revision, changes: isSame ? compared.changes : changesBetween(base, document) };
    return isRelease(to) ? { ...earlier, itself: changesOfItself(document, current, revision) } : earlier;
  } catch (error) {
    if (since === undefined && error instanceof DocumentError) return undefined;
    throw error;
  }
}

function changesOfItself(then: OpenApiDocument, now: OpenApiDocument, revision: string): Earlier['itself'] {
  const document = { name: `${now.name} at ${revision}`, root: then.root };
  return { document, changes: changesBetween(document, now) };
}
