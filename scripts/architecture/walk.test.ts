// The path of a value from the socket to the domain, as listed in docs/architecture.md.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { root } from '../generate/root.ts';

test('partitionid passes through at most twelve files, all of which exist', () => {
  const page = readFileSync(join(root, 'docs/architecture.md'), 'utf8');
  const table = /\| file \| the value there \|\n[^\n]*\n((?:\|.*\n)+)/.exec(page)?.[1] ?? '';
  const files = table.split('\n').flatMap((row) => /^\| `([^`]+)`/.exec(row)?.[1] ?? []);
  expect(files[0]).toBe('server/src/start-server.ts');
  expect(files.at(-1)).toBe('appliance/src/smk/smk-actions.ts');
  expect(files.length).toBeLessThanOrEqual(12);
  expect(files.filter((file) => !existsSync(join(root, 'packages', file)))).toEqual([]);
});
