// Writes the files of a command.

import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { reasonOf } from '@lunarest/openapi';
import { UsageError } from '../usage-error.ts';
import type { WrittenFile } from './command.ts';

/** Writes all files and creates their folders. Throws a UsageError for a file that cannot be written. */
export async function writeFiles(files: readonly WrittenFile[]): Promise<void> {
  for (const { path, content } of files) {
    try {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, content);
    } catch (cause) {
      throw new UsageError(`${path} cannot be written: ${reasonOf(cause)}`, { cause });
    }
  }
}
