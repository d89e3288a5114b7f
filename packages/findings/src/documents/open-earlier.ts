// A document at an earlier git revision: the generated document of a release, or a file.

import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Release, releases } from '@lunarest/contract';
import { documentPath } from '@lunarest/contract/documents';
import { isObject, type OpenApiDocument, readSource } from '@lunarest/openapi';
import { UsageError } from '../usage-error.ts';
import { commitOf, git, repositoryOf } from './git.ts';
import { openRevision } from './open-document.ts';

/**
 * The document at `revision`, or `now` itself if `name` is an unchanged release. Throws a UsageError if the document cannot be
 * read at the revision.
 */
export function openEarlier(name: string, revision: string, now: OpenApiDocument): OpenApiDocument {
  const release = releases.find((known) => known === name);
  if (release !== undefined) return releaseAt(release, revision, now);
  if (!existsSync(name)) return now;
  const root = repositoryOf(process.cwd());
  const path = relative(root ?? '', resolve(name))
    .split(sep)
    .join('/');
  // The commit of a revision has no path; a revision with a path would name another file.
  const commit = root === undefined ? undefined : commitOf(root, revision);
  const document = commit === undefined ? undefined : openRevision(`${commit}:${path}`);
  if (document === undefined) throw new UsageError(`git has no revision "${revision}" of ${name}.`);
  return document;
}

/** The generated document of a release at a revision. Generated documents are committed, so it need not be generated again. */
function releaseAt(release: Release, revision: string, now: OpenApiDocument): OpenApiDocument {
  const path = fileURLToPath(documentPath(release));
  const folder = dirname(path);
  const commit = commitOf(folder, revision);
  if (commit === undefined) throw new UsageError(`git has no revision "${revision}" of release ${release}.`);
  const text = committed(
    folder,
    `${commit}:./${basename(path)}`,
    `release ${release} is not in git at ${revision}.`,
  );
  if (text === readFileSync(path, 'utf8')) return now;
  const { content } = readSource(`release ${release} at ${revision}.json`, text);
  if (!isObject(content)) throw new UsageError(`release ${release} at ${revision} is not an object.`);
  return { name: `release ${release}`, root: content };
}

function committed(folder: string, name: string, missing: string): string {
  try {
    return git(folder, 'cat-file', 'blob', name);
  } catch (cause) {
    throw new UsageError(missing, { cause });
  }
}
