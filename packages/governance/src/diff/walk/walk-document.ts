// Compares two documents from the top: security schemes, paths, operations, and what answers when no operation matches.

import { type Located, locateRoot, objectIn, objectsIn, pointerTo } from '@lunarest/openapi';
import type { Visit } from '../levels.ts';
import { isPair, matchByKey } from '../match.ts';
import { responseView } from '../views/response-view.ts';
import { type MatchedPath, matchPaths } from './match-paths.ts';
import { walkOperation } from './walk-operation.ts';
import { walkResponse } from './walk-responses.ts';

/** Tells `visit` everything that matches, and everything that has no match. */
export function walkDocument(base: Located, revision: Located, visit: Visit): void {
  const at = { base: base.pointer, revision: revision.pointer };
  visit('document', { base, revision, at, subject: 'the document', affects: [] });
  walkSecuritySchemes(base, revision, visit);
  for (const matched of matchPaths(base, revision)) walkPath(matched, visit);
  walkUnmatched(base, revision, visit);
}

function walkSecuritySchemes(base: Located, revision: Located, visit: Visit): void {
  const schemesOf = (root: Located) => {
    const components = objectIn(root, 'components');
    return components === undefined ? new Map<string, Located>() : objectsIn(components, 'securitySchemes');
  };
  for (const [name, scheme] of matchByKey(schemesOf(base), schemesOf(revision))) {
    const place = '#/components/securitySchemes';
    const at = { base: scheme.base?.pointer ?? place, revision: scheme.revision?.pointer ?? place };
    visit('securityScheme', { ...scheme, at, subject: `security scheme \`${name}\``, affects: [] });
  }
}

function walkPath({ match, operations }: MatchedPath, visit: Visit): void {
  visit('path', match);
  if (!isPair(match)) return;
  for (const [, operation] of matchByKey(operations.base, operations.revision)) {
    const at = {
      base: operation.base?.pointer ?? match.at.base,
      revision: operation.revision?.pointer ?? match.at.revision,
    };
    const label = operation.revision?.label ?? operation.base?.label ?? '';
    const found = { ...operation, at, subject: `operation \`${label}\``, affects: [label] };
    visit('operation', found);
    if (isPair(found)) walkOperation(found, visit);
  }
}

const none: ReadonlyMap<string, string> = new Map();

/** The answers of `x-luna-unmatched` are no operation's, and still answers. */
function walkUnmatched(base: Located, revision: Located, visit: Visit): void {
  const answers = (root: Located) => {
    const group = objectsIn(locateRoot(root.root), 'x-luna-unmatched');
    // No operation tells of their identifiers, so they are values like any other.
    const view = (name: string, response: Located) => ({ ...responseView(name, response), errorIds: none });
    return new Map([...group].map(([name, response]) => [name, view(name, response)]));
  };
  const place = pointerTo('#', 'x-luna-unmatched');
  for (const [name, response] of matchByKey(answers(base), answers(revision))) {
    walkResponse({ label: 'requests of no operation', base: place, revision: place }, name, response, visit);
  }
}
