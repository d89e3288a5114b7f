// Which path of the base is which of the revision: by its template, whatever its parameters are called.
import { type Located, objectsIn } from '@lunarest/openapi';
import { type Both, type Match, matchByKey } from '../match.ts';
import { type OperationView, operationsByPath } from '../views/operation-view.ts';

export interface MatchedPath {
  readonly match: Match<Located>;
  /** By method; none where the path is missing. */
  readonly operations: Both<Operations>;
}

type Operations = ReadonlyMap<string, OperationView>;

export function matchPaths(base: Located, revision: Located): readonly MatchedPath[] {
  const found = matchByKey(byTemplate(base), byTemplate(revision));
  return found.map(([, { base: before, revision: after }]) => {
    const match = {
      base: before?.item,
      revision: after?.item,
      at: { base: before?.item.pointer ?? '#/paths', revision: after?.item.pointer ?? '#/paths' },
      subject: `path \`${(after ?? before)?.path}\``,
      affects: [...((after ?? before)?.operations.values() ?? [])].map(({ label }) => label),
    };
    const none: Operations = new Map();
    const operations = { base: before?.operations ?? none, revision: after?.operations ?? none };
    return { match, operations };
  });
}

interface WrittenPath {
  readonly path: string;
  readonly item: Located;
  readonly operations: Operations;
}

function byTemplate(document: Located): ReadonlyMap<string, WrittenPath> {
  const operations = operationsByPath(document);
  const paths = [...objectsIn(document, 'paths')].map(([path, item]): WrittenPath => {
    return { path, item, operations: operations.get(path) ?? new Map() };
  });
  return new Map(paths.map((written) => [written.path.replaceAll(/\{[^}]*\}/g, '{}'), written]));
}
