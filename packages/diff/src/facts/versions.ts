// Changed versions of the vendor media type, reported once for the document and not for every operation.
import { type Located, memberOf, objectAt } from '@lunarest/openapi';
import type { ChangeFact } from '../checking/check.ts';
import type { Pair } from '../match/match.ts';
import type { MediaTypeView } from '../views/media-type-view.ts';
import { operationsByPath } from '../views/operation-view.ts';
import type { OutcomeMatch } from '../walk/levels.ts';

export function versionsChanged({ base, revision }: Pair<Located>): readonly ChangeFact[] {
  const [before, after] = [versionsOf(base), versionsOf(revision)];
  const [was, is] = [before, after].map((versions) => [...versions.keys()].sort().join(', ') || 'none');
  if (was === undefined || is === undefined || was === is) return [];
  return [{ at: { base: firstOf(before), revision: firstOf(after) }, was, is }];
}

/** The versions, each with the first place that names it. */
function versionsOf(document: Located): ReadonlyMap<string, string> {
  const operations = [...operationsByPath(document).values()].flatMap((group) => [...group.values()]);
  const media = operations.flatMap(({ body, responses }): readonly MediaTypeView[] => [
    ...(body?.content.values() ?? []),
    ...[...responses.values()].flatMap(({ content }) => [...content.values()]),
  ]);
  const found = new Map<string, string>();
  for (const {
    read: { version },
    pointer,
  } of media) {
    if (version !== undefined && !found.has(version)) found.set(version, pointer);
  }
  return found;
}

function firstOf(versions: ReadonlyMap<string, string>): string {
  return [...versions.values()][0] ?? '#/paths';
}

/** A breaking change that the version of the document does not announce. */
export function breakWithoutMajorStep({ base, revision, breaks }: OutcomeMatch): readonly ChangeFact[] {
  const [was, is] = [versionIn(base.value), versionIn(revision.value)];
  if (!breaks || isMajorStep(was, is)) return [];
  return [{ at: { base: '#/info/version', revision: '#/info/version' }, was, is }];
}

function versionIn(document: OutcomeMatch['base']['value']): string {
  return String(memberOf(objectAt(document, 'info'), 'version') ?? 'none');
}

/**
 * Versions that are not dotted numbers, such as dates, have no major part: any other version counts as a
 * major step.
 */
function isMajorStep(was: string, is: string): boolean {
  const [before, after] = [numbersIn(was), numbersIn(is)];
  if (before === undefined || after === undefined) return was !== is;
  // Before 1.0.0, the second number is the major one (Semantic Versioning, item 4).
  const at = before[0] === 0 && after[0] === 0 ? 1 : 0;
  return (after[at] ?? 0) > (before[at] ?? 0);
}

function numbersIn(version: string): readonly number[] | undefined {
  const core = /^v?(\d+(?:\.\d+){0,2})(?:[-+][\w.+-]*)?$/.exec(version)?.[1];
  return core === undefined || /^\d{4}-/.test(version) ? undefined : core.split('.').map(Number);
}
