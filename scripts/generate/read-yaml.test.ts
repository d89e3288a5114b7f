import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { readYaml } from './read-yaml.ts';

const folder = mkdtempSync(join(tmpdir(), 'lunarest-'));
afterAll(() => rmSync(folder, { recursive: true }));

function read(text: string) {
  const file = join(folder, 'some.yaml');
  writeFileSync(file, text);
  return readYaml(file);
}

test('an integer beyond 2^53 keeps every digit', () => {
  expect(read('maximum: 99999999999999999\n')).toEqual({ maximum: 99999999999999999n });
});

test('an ordinary integer is an ordinary number', () => {
  expect(read('minimum: 1\nratio: 1.5\n')).toEqual({ minimum: 1, ratio: 1.5 });
});

test('a malformed file is named in the error', () => {
  expect(() => read('a: [')).toThrow(/some\.yaml cannot be read/);
});
