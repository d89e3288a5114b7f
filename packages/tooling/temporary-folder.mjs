// A folder for the files of a test, which need not remove it. Its path has slashes on Windows too, as in the messages of this project.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { atProcessEnd } from './native-runner/process-end.mjs';

export function temporaryFolder(prefix = 'lunarest-') {
  const folder = mkdtempSync(join(tmpdir(), prefix));
  atProcessEnd(async () => rmSync(folder, { recursive: true, force: true }));
  return folder.split(sep).join('/');
}
