// The comparison as one function: two documents in, findings out, the worst first.
import { type JsonObject, locateRoot } from '@lunarest/openapi';
import { type ChangeFinding, type Place, verdicts, worst } from '../finding.ts';
import type { Change } from './check.ts';
import { checks } from './checks.ts';
import { type GatheredChange, gather } from './gather.ts';
import type { LevelName, Levels } from './levels.ts';
import { walkDocument } from './walk/walk-document.ts';

export interface OpenApiDocument {
  /** As it is called in findings, for example `release 14`. */
  readonly name: string;
  /** One document: every reference leads to a place within it. Integers beyond 2^53 are bigints. */
  readonly root: JsonObject;
  /** Where a pointer stands in the files that the document was read from. */
  readonly locate?: (pointer: string) => Pick<Place, 'file' | 'line' | 'column'>;
}

/** What changed from `base` to `revision`. Throws when a reference leads nowhere. */
export function diffDocuments(base: OpenApiDocument, revision: OpenApiDocument): readonly ChangeFinding[] {
  const changes: Change[] = [];
  const visit = <L extends LevelName>(level: L, match: Levels[L]): void => {
    for (const check of checks[level]) changes.push(...check.look(match));
  };
  walkDocument(locateRoot(base.root), locateRoot(revision.root), visit);
  const findings = gather(changes).map((change) => findingOf(change, base, revision));
  return findings.toSorted((a, b) => rank(a) - rank(b));
}

function findingOf(change: GatheredChange, base: OpenApiDocument, revision: OpenApiDocument): ChangeFinding {
  const { id, verdict, message, advice, at, affects } = change;
  const places = [placeIn(base, at.base), placeIn(revision, at.revision)];
  return { id, verdict, message, advice, places, affects };
}

function placeIn(document: OpenApiDocument, pointer: string): Place {
  return { document: document.name, pointer, ...document.locate?.(pointer) };
}

function rank({ verdict }: ChangeFinding): number {
  return verdicts.indexOf(worst(verdict));
}
