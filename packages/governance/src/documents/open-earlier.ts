// What a name meant at an earlier git revision: a release as it was generated then, a file as it was committed.
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Release, releases } from '@lunarest/contract';
import { documentPath } from '@lunarest/contract/documents';
import type { DiffDocument } from '../diff/diff-documents.ts';
import { isObject } from '../json/json.ts';
import { UsageError } from '../usage-error.ts';
import { commitOf, git } from './git.ts';
import { openRevision } from './open-revision.ts';
import { readSource } from './source-file.ts';

/**
 * The document at `revision`; `now` itself where `name` is a release that has not changed since.
 * Throws a UsageError where it cannot be read there.
 */
export async function openEarlier(name: string, revision: string, now: DiffDocument): Promise<DiffDocument> {
  const release = releases.find((known) => known === name);
  if (release !== undefined) return releaseAt(release, revision, now);
  if (!existsSync(name)) return now;
  const root = await git(process.cwd(), 'rev-parse', '--show-toplevel').catch(() => '');
  const path = relative(root.trim(), resolve(name)).split(sep).join('/');
  const document = root === '' ? undefined : await openRevision(`${revision}:${path}`);
  if (document === undefined) throw new UsageError(`git knows no revision "${revision}" of ${name}.`);
  return document;
}

/** The generated documents are committed, so they need not be generated again to be compared. */
async function releaseAt(release: Release, revision: string, now: DiffDocument): Promise<DiffDocument> {
  const path = fileURLToPath(documentPath(release));
  const folder = dirname(path);
  const commit = await commitOf(folder, revision);
  if (commit === undefined)
    throw new UsageError(`git knows no revision "${revision}" of release ${release}.`);
  const text = await git(folder, 'cat-file', 'blob', `${commit}:./${basename(path)}`).catch(
    (cause: unknown) => {
      throw new UsageError(`release ${release} is not in git at ${revision}.`, { cause });
    },
  );
  if (text === readFileSync(path, 'utf8')) return now;
  const { content } = readSource(`release ${release} at ${revision}.json`, text);
  if (!isObject(content)) throw new UsageError(`release ${release} at ${revision} is no object.`);
  return { name: `release ${release}`, root: content };
}
