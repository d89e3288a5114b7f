// Resolves a name to a release, a file or a git revision, and reads it.

import { existsSync } from 'node:fs';
import { releases } from '@lunarest/contract';
import type { OpenApiDocument } from '@lunarest/openapi';
import { UsageError } from '../usage-error.ts';
import { openFile } from './open-file.ts';
import type { OpenOptions } from './open-options.ts';
import { openRelease } from './open-release.ts';
import { openRevision } from './open-revision.ts';

/** Reads the document that `name` refers to. Throws a UsageError for an unknown name. */
export function openDocument(name: string, options: OpenOptions = {}): OpenApiDocument {
  const release = releases.find((known) => known === name);
  if (release !== undefined) return openRelease(release);
  if (existsSync(name)) return openFile(name, options);
  const revision = openRevision(name, options);
  if (revision !== undefined) return revision;
  const known = releases.join(' and ');
  throw new UsageError(`"${name}" is no release (there are ${known}), no file, and no git revision.`);
}
