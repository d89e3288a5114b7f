// Resolves a name to a release, a file or a git revision, and reads it.
import { existsSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Release, releases } from '@lunarest/contract';
import { documentPath } from '@lunarest/contract/documents';
import { bundleDocument, fileReader, isObject, type OpenApiDocument, readSource } from '@lunarest/openapi';
import { UsageError } from '../usage-error.ts';
import { commitOf, git, repositoryOf } from './git.ts';

/** Reads the document that `name` refers to. Throws a UsageError for an unknown name. */
export function openDocument(name: string, options: OpenOptions = {}): OpenApiDocument {
  const release = releases.find((known) => known === name);
  if (release !== undefined) return openRelease(release);
  if (existsSync(name)) return openFile(name, options);
  const revision = openRevision(name, options);
  if (revision !== undefined) return revision;
  const known = releases.join(' and ');
  throw new UsageError(`"${name}" is not a release (${known}), a file or a git revision.`);
}

// Documents in files, with all referenced files.

/**
 * The document, with broken references replaced by empty objects. Throws a DocumentError when the file cannot
 * be read.
 */
function openFile(name: string, { allowOutside = false }: OpenOptions = {}): OpenApiDocument {
  const anywhere = allowOutside ? { folder: null } : {};
  return bundleDocument(name, resolve(name), { reader: fileReader, ...anywhere });
}

/**
 * The bundled document of a release. Its places have no lines, because nobody edits the generated file.
 */
export function openRelease(release: Release): OpenApiDocument {
  const path = fileURLToPath(documentPath(release));
  const { content } = readSource(path, readFileSync(path, 'utf8'));
  if (!isObject(content)) throw new Error(`the document of release ${release} is not an object`);
  return { name: `release ${release}`, root: content };
}

/** Whether `name` is a release of the contract. */
export function isRelease(name: string): name is Release {
  return releases.some((release) => release === name);
}

// Documents at a git revision: the contract in spec/, or the file that `revision:path` names.

const contract = 'spec/openapi.yaml';

/** As for git, a colon in braces belongs to the revision (`main@{2026-11-20 10:00}`), and a later one separates the path. */
const revisionAndPath = /^((?:[^:{]|\{[^}]*\})+)(?::(.+))?$/;

/** The document at the revision, or undefined if git does not know the revision. */
export function openRevision(
  name: string,
  { allowOutside = false }: OpenOptions = {},
): OpenApiDocument | undefined {
  const here = process.cwd();
  const [, revision = name, path = contract] = revisionAndPath.exec(name) ?? [];
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

/** Options for reading documents. */
export interface OpenOptions {
  /** Whether references may leave the folder of the document; not by default. */
  readonly allowOutside?: boolean;
}
