// Breaking changes that the version of the document does not announce.
import { memberOf, objectAt } from '@lunarest/openapi';
import type { Fact } from '../check.ts';
import type { OutcomeMatch } from '../levels.ts';

export interface VersionFact extends Fact {
  readonly was: string;
  readonly is: string;
}

export function breakWithoutMajorStep({ base, revision, breaks }: OutcomeMatch): readonly VersionFact[] {
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
