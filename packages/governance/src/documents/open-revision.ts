// A document as it was at a git revision: the contract in spec/, or the file that `revision:path` names.
import { join, relative, sep } from 'node:path';
import type { DiffDocument } from '../diff/diff-documents.ts';
import { UsageError } from '../usage-error.ts';
import { bundleDocument } from './bundle-document.ts';
import { commitOf, git } from './git.ts';

const contract = 'spec/openapi.yaml';

/** The document at the revision, or undefined where git knows no such revision here. */
export async function openRevision(name: string): Promise<DiffDocument | undefined> {
  const here = process.cwd();
  const [revision = '', path = contract] = name.split(':');
  const commit = await commitOf(here, revision);
  if (commit === undefined) return undefined;
  const root = (await git(here, 'rev-parse', '--show-toplevel')).trim();
  const inRepository = (file: string) => relative(root, file).split(sep).join('/');
  return bundleDocument(name, join(root, path), {
    readText: (file) =>
      git(here, 'cat-file', 'blob', `${commit}:${inRepository(file)}`).catch((cause: unknown) => {
        throw new UsageError(`${revision} has no file ${inRepository(file)}`, { cause });
      }),
    nameOf: inRepository,
  });
}
