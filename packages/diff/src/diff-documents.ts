// The comparison as one function: two documents in, findings out, ordered by severity, the worst first.

import {
  type ChangeFinding,
  noProgress,
  type Place,
  type Progress,
  UsageError,
  verdicts,
  worst,
} from '@lunarest/findings';
import { type JsonObject, locateRoot, valueAt } from '@lunarest/openapi';
import type { Change } from './checking/check.ts';
import { lookAt } from './checking/checks-that-find.ts';
import { inclusions } from './inclusion/prove-inclusion.ts';
import type { NamedPair } from './prove/proof.ts';
import { prove } from './prove/prove.ts';
import { tellUnnamed } from './prove/tell-unnamed.ts';
import { withBinaryParts } from './read/with-binary-parts.ts';
import { withPathItems } from './read/with-path-items.ts';
import { withoutNullable } from './read/without-nullable.ts';
import { soften, turnRound } from './report/change-for.ts';
import { type GatheredChange, gather } from './report/gather.ts';
import type { LevelName, Levels, Visits } from './walk/levels.ts';
import { SchemaGraph } from './walk/schema-graph.ts';
import { walkDocument } from './walk/walk-document.ts';
import { preparePair } from './witness/prepare.ts';

export interface OpenApiDocument {
  /** The name in findings, for example `release 14`. */
  readonly name: string;
  /** One document: every reference resolves within it. Integers beyond 2^53 are bigints. */
  readonly root: JsonObject;
  /** The position of a pointer in the source files of the document. */
  readonly locate?: (pointer: string) => Pick<Place, 'file' | 'line' | 'column'>;
}

export interface DiffOptions {
  /** Whether a change that breaks clients is expected to show in `info.version`; not by default. */
  readonly checkVersion?: boolean;
  /** Called often with the progress of the comparison. */
  readonly progress?: Progress;
}

/**
 * The changes from `base` to `revision`, both OpenAPI 3. Throws for a reference that does not resolve, and a
 * UsageError for Swagger 2.0, which `openComparable` of `@lunarest/findings` converts.
 */
export function diffDocuments(
  base: OpenApiDocument,
  revision: OpenApiDocument,
  { checkVersion = false, progress = noProgress }: DiffOptions = {},
): readonly ChangeFinding[] {
  for (const { name, root } of [base, revision])
    if (root.swagger !== undefined)
      throw new UsageError(`${name} is Swagger ${String(root.swagger)}; only OpenAPI 3 can be compared.`);
  const changes: Change[] = [];
  const visits = visitsOf((change) => changes.push(change));
  const prepared = ({ root }: OpenApiDocument) =>
    locateRoot(withBinaryParts(withoutNullable(withPathItems(root))));
  const roots = { base: prepared(base), revision: prepared(revision) };
  walkDocument(roots.base, roots.revision, visits, progress);
  const pair = {
    ...preparePair(roots.base.root, roots.revision.root),
    names: { base: base.name, revision: revision.name },
    isIncluded: inclusions(),
  };
  const findings: ChangeFinding[] = [];
  const report = () => {
    const gathered = gather(changes.splice(0));
    for (const [index, change] of gathered.entries()) {
      progress(`looked for examples of ${index} of ${gathered.length} changes`);
      findings.push(...findingsOf(change, base, revision, pair));
    }
  };
  report();
  tellUnnamed(visits.graph.wholes, findings, pair);
  report();
  const breaks = findings.some(({ verdict }) => verdict.clients === 'breaking');
  const at = { base: '#', revision: '#' };
  if (checkVersion) visits.visit('outcome', { ...roots, breaks, at, subject: 'the document', affects: [] });
  report();
  return findings.toSorted((a, b) => rank(a) - rank(b));
}

function visitsOf(tell: (change: Change) => void, graph = new SchemaGraph()): Visits {
  const visitWith =
    (see: (change: Change) => Change) =>
    <L extends LevelName>(level: L, match: Levels[L]): void => {
      lookAt(level, match, (check) => {
        const found = check.look(match);
        for (const change of found) tell(see(change));
        return found.length > 0;
      });
    };
  let unstable: Visits | undefined;
  return {
    visit: visitWith((change) => change),
    turned: visitWith(turnRound),
    serverAsks: false,
    // Created once for all unstable operations: shared schemas are compared once.
    unstable: () => {
      unstable ??= visitsOf((change) => tell(soften(change)), graph);
      return unstable;
    },
    graph,
  };
}

/** The finding, or nothing for a change without effect. */
function findingsOf(
  change: GatheredChange,
  base: OpenApiDocument,
  revision: OpenApiDocument,
  pair: NamedPair,
): readonly ChangeFinding[] {
  const { id, message, advice, at, affects, claims } = change;
  const places = [placeIn(base, at.base), placeIn(revision, at.revision)];
  const proved = prove(claims, pair);
  if (proved === undefined) return [];
  const { verdict, witnesses, undecided } = proved;
  return [
    {
      id,
      verdict,
      message,
      advice,
      places,
      affects,
      ...(witnesses.length === 0 ? {} : { witnesses }),
      ...(undecided === undefined ? {} : { undecided }),
    },
  ];
}

/** The place, or the one above it that the document has: it was compared in other words. */
function placeIn(document: OpenApiDocument, pointer: string): Place {
  const isWritten = pointer === '#' || valueAt(document.root, pointer) !== undefined;
  if (!isWritten) return placeIn(document, pointer.slice(0, pointer.lastIndexOf('/')));
  return { document: document.name, pointer, ...document.locate?.(pointer) };
}

function rank({ verdict }: ChangeFinding): number {
  return verdicts.indexOf(worst(verdict));
}
