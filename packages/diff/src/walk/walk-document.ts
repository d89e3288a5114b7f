// Compares two documents from the top: security schemes, paths, operations, and the answers for unmatched requests.

import { noProgress, type Progress } from '@lunarest/findings';
import { type Located, locateRoot, objectsIn, pointerTo } from '@lunarest/openapi';
import { isPair, type Match, matchByKey } from '../match/match.ts';
import { matchOperations } from '../match/match-operations.ts';
import { type MatchedPath, matchPaths } from '../match/match-paths.ts';
import { matchSchemes } from '../match/match-schemes.ts';
import { stabilityOf } from '../views/life-cycle.ts';
import type { OperationView } from '../views/operation-view.ts';
import { responseView } from '../views/response-view.ts';
import { callersOf } from '../views/scheme-callers.ts';
import type { Visits } from './levels.ts';
import { walkCallbacks, walkWebhooks } from './walk-callbacks.ts';
import { walkOperation } from './walk-operation.ts';
import { walkResponse } from './walk-responses.ts';
import { finishSchemas } from './walk-schema.ts';
import { walkOwnServers, walkServers } from './walk-servers.ts';

/** Reports to `visit` everything that matches, and everything without a match. */
export function walkDocument(
  base: Located,
  revision: Located,
  visits: Visits,
  progress: Progress = noProgress,
): void {
  const { visit } = visits;
  const at = { base: base.pointer, revision: revision.pointer };
  visit('document', { base, revision, at, subject: 'the document', affects: [] });
  walkSecuritySchemes(base, revision, visits);
  const paths = matchPaths(base, revision);
  walkServers({ base, revision }, paths, visit);
  for (const [index, matched] of paths.entries()) {
    progress(`compared ${index} of ${paths.length} paths`);
    walkPath(matched, visits);
  }
  walkWebhooks(base, revision, visits);
  walkUnmatched(base, revision, visits);
  finishSchemas(visits.graph);
}

/** Only schemes that a call of the base required: changes of other schemes affect no caller. */
function walkSecuritySchemes(base: Located, revision: Located, { visit, turned }: Visits): void {
  const demanded = callersOf(base);
  for (const pair of matchSchemes(base.root, revision.root).pairs) {
    const callers = new Set(demanded.get(pair.base.name)?.values());
    const at = { base: pair.base.pointer, revision: pair.revision.pointer };
    const subject = `security scheme \`${pair.revision.name}\``;
    const match = { ...pair, at, subject, affects: [] };
    if (callers.has('client')) visit('securityScheme', match);
    if (callers.has('server')) turned('securityScheme', match);
  }
}

function walkPath({ match, operations }: MatchedPath, visits: Visits): void {
  if (match.base?.isUnknown || match.revision?.isUnknown) return;
  const isUnstable = operations.base.size > 0 && [...operations.base.values()].every(mayChange);
  (isUnstable ? visits.unstable() : visits).visit('path', match);
  if (!isPair(match)) return;
  for (const found of matchOperations(operations, match.at))
    walkFound(found, found.base !== undefined && mayChange(found.base) ? visits.unstable() : visits);
}

function walkFound(found: Match<OperationView>, visits: Visits): void {
  visits.visit('operation', found);
  if (!isPair(found)) return;
  walkOwnServers(found, visits.visit);
  walkOperation(found, visits);
  walkCallbacks(found, visits, new Set());
}

function mayChange(operation: OperationView): boolean {
  return (stabilityOf(operation) ?? 'stable') !== 'stable';
}

const none: ReadonlyMap<string, string> = new Map();

/** The answers of `x-luna-unmatched` belong to no operation but are still answers. */
function walkUnmatched(base: Located, revision: Located, visits: Visits): void {
  const answers = (root: Located) => {
    const group = objectsIn(locateRoot(root.root), 'x-luna-unmatched');
    // No operation reports their identifiers, so they are compared like other values.
    const view = (name: string, response: Located) => ({
      ...responseView('', name, response),
      errorIds: none,
    });
    return new Map([...group].map(([name, response]) => [name, view(name, response)]));
  };
  const place = pointerTo('#', 'x-luna-unmatched');
  for (const [name, response] of matchByKey(answers(base), answers(revision))) {
    const match = { ...response, name, narrower: name, narrowedTo: [], widenedFrom: [], isShared: true };
    walkResponse({ label: 'requests of no operation', base: place, revision: place }, match, visits);
  }
}
