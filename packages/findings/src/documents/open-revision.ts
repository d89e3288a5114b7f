// A document at a git revision: the contract in spec/, or the file that `revision:path` names.
import { join, relative, sep } from 'node:path';
import { bundleDocument, type OpenApiDocument } from '@lunarest/openapi';
import { UsageError } from '../usage-error.ts';
import { commitOf, git, repositoryOf } from './git.ts';
import type { OpenOptions } from './open-options.ts';

const contract = 'spec/openapi.yaml';

/** The document at the revision, or undefined for a revision unknown to git here. */
export function openRevision(
  name: string,
  { allowOutside = false }: OpenOptions = {},
): OpenApiDocument | undefined {
  const here = process.cwd();
  const [revision = '', path = contract] = name.split(':');
  const commit = commitOf(here, revision);
  const root = repositoryOf(here);
  if (commit === undefined || root === undefined) return undefined;
  const inRepository = (file: string) => relative(root, file).split(sep).join('/');
  const readText = (file: string) => {
    try {
      return git(here, 'cat-file', 'blob', `${commit}:${inRepository(file)}`);
    } catch (cause) {
      throw new UsageError(`${revision} has no file ${inRepository(file)}`, { cause });
    }
  };
  const folder = allowOutside ? { folder: root } : {};
  return bundleDocument(name, join(root, path), { reader: { readText, nameOf: inRepository }, ...folder });
}
