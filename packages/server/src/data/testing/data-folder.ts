// A folder for data that is removed when a test ends.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface DataFolder extends Disposable {
  readonly path: string;
}

/** The path of a folder that does not exist yet, in an existing parent. */
export function dataFolder(): DataFolder {
  const above = mkdtempSync(join(tmpdir(), 'lunarest-data-'));
  return {
    path: join(above, 'data'),
    [Symbol.dispose]: () => rmSync(above, { recursive: true, force: true }),
  };
}
