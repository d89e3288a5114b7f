// Changed versions of the vendor media type, reported once for the document and not for every operation.
import type { Located } from '@lunarest/openapi';
import type { Fact } from '../check.ts';
import type { Pair } from '../match.ts';
import type { MediaTypeView } from '../views/media-type-view.ts';
import { operationsByPath } from '../views/operation-view.ts';

export interface VersionsFact extends Fact {
  readonly was: string;
  readonly is: string;
}

export function versionsChanged({ base, revision }: Pair<Located>): readonly VersionsFact[] {
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
  for (const { version, pointer } of media) {
    if (version !== undefined && !found.has(version)) found.set(version, pointer);
  }
  return found;
}

function firstOf(versions: ReadonlyMap<string, string>): string {
  return [...versions.values()][0] ?? '#/paths';
}
