// A document as it was at a git revision: the contract in spec/, or the file that `revision:path` names.
import { execFile } from 'node:child_process';
import { join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import type { DiffDocument } from '../diff/diff-documents.ts';
import { bundleDocument } from './bundle-document.ts';

const contract = 'spec/openapi.yaml';

/** The document at the revision, or undefined where git knows no such revision here. */
export async function openRevision(name: string): Promise<DiffDocument | undefined> {
  const [revision = '', path = contract] = name.split(':');
  const commit = await git(
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${revision}^{commit}`,
  ).catch(() => '');
  if (commit.trim() === '') return undefined;
  const root = (await git('rev-parse', '--show-toplevel')).trim();
  const inRepository = (file: string) => relative(root, file).split(sep).join('/');
  return bundleDocument(name, join(root, path), {
    readText: (file) => git('cat-file', 'blob', `${commit.trim()}:${inRepository(file)}`),
    nameOf: inRepository,
  });
}

async function git(...args: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)('git', args, { maxBuffer: 64 * 1024 * 1024 });
  return stdout;
}
