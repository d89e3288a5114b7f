// The findings of a comparison: changes that are gathered, proved, and shown at their places in both documents.
import { type ChangeFinding, type Place, type Progress, verdicts, worst } from '@lunarest/findings';
import { type OpenApiDocument, valueAt } from '@lunarest/openapi';
import type { Change } from '../checking/check.ts';
import type { Both } from '../match/match.ts';
import type { NamedPair } from '../prove/proof.ts';
import { prove } from '../prove/prove.ts';
import { type GatheredChange, gather } from './gather.ts';

/** The findings of changes; none of a change without effect. */
export function findingsOf(
  changes: readonly Change[],
  documents: Both<OpenApiDocument>,
  pair: NamedPair,
  progress: Progress,
): readonly ChangeFinding[] {
  const gathered = gather(changes);
  return gathered.flatMap((change, index) => {
    progress(`looked for examples of ${index} of ${gathered.length} changes`);
    return findingOf(change, documents, pair) ?? [];
  });
}

function findingOf(
  { id, message, advice, at, affects, claims }: GatheredChange,
  { base, revision }: Both<OpenApiDocument>,
  pair: NamedPair,
): ChangeFinding | undefined {
  const places = [placeIn(base, at.base), placeIn(revision, at.revision)];
  const proved = prove(claims, pair);
  if (proved === undefined) return undefined;
  const { verdict, witnesses, undecided } = proved;
  return {
    id,
    verdict,
    message,
    advice,
    places,
    affects,
    ...(witnesses.length === 0 ? {} : { witnesses }),
    ...(undecided === undefined ? {} : { undecided }),
  };
}

/** The place, or the one above it that the document has: it was compared in other words. */
function placeIn(document: OpenApiDocument, pointer: string): Place {
  const isWritten = pointer === '#' || valueAt(document.root, pointer) !== undefined;
  if (!isWritten) return placeIn(document, pointer.slice(0, pointer.lastIndexOf('/')));
  return { document: document.name, pointer, ...document.locate?.(pointer) };
}

/** The findings ordered by severity, the worst first. */
export function bySeverity(findings: readonly ChangeFinding[]): readonly ChangeFinding[] {
  const rank = ({ verdict }: ChangeFinding) => verdicts.indexOf(worst(verdict));
  return findings.toSorted((a, b) => rank(a) - rank(b));
}
