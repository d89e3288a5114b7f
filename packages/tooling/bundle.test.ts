import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { temporaryFolder } from '@lunarest/tooling/temporary-folder';

const bundler = fileURLToPath(new URL('./bundle.mjs', import.meta.url));
const folder = temporaryFolder();

/** Bundles a package of two entries that share a module; returns the contents of its shared parts. */
function partsWith(value: string): readonly string[] {
  mkdirSync(join(folder, 'src'), { recursive: true });
  const files = {
    'package.json': '{ "type": "module" }',
    'src/shared.ts': `export const value = '${value}';`,
    'src/a.ts': "export { value } from './shared.ts';",
    'src/b.ts': "export { value as other } from './shared.ts';",
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  execFileSync(process.execPath, [bundler, 'src/a.ts', 'src/b.ts'], { cwd: folder });
  const parts = join(folder, 'dist/parts');
  const code = readdirSync(parts).filter((name) => name.endsWith('.js'));
  return code.map((name) => readFileSync(join(parts, name), 'utf8'));
}

test('parts of an earlier bundle are removed from the package', () => {
  expect(partsWith('earlier')).toEqual([expect.stringContaining('earlier')]);
  expect(partsWith('current')).toEqual([expect.stringContaining('current')]);
});
