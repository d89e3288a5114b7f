// Tests of the document files, which have the same content in JSON and in YAML with all digits.
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, expect, test } from '@jest/globals';
import { temporaryFolder } from '@lunarest/tooling/temporary-folder';
import { load } from 'js-yaml';
import { documentPath, openApiDocument } from './documents.ts';
import { newestRelease, releases } from './generated/releases.ts';

const script = fileURLToPath(new URL('../../write-documents.mjs', documentPath(newestRelease)));

const folder = temporaryFolder();
beforeAll(async () => {
  await promisify(execFile)(process.execPath, [script, folder]);
});

const read = (name: string) => readFileSync(join(folder, name), 'utf8');

test.each(releases)('the JSON file of release %s equals the generated document', (release) => {
  expect(read(`openapi-${release}.json`)).toBe(readFileSync(documentPath(release), 'utf8'));
});

test.each(releases)('the YAML file of release %s has the same content', (release) => {
  expect(load(read(`openapi-${release}.yaml`))).toEqual(openApiDocument(release));
});

test('a bound beyond 2^53 has all its digits in YAML', () => {
  expect(read('openapi-17.yaml')).toMatch(/^ +maximum: 99999999999999999$/m);
});
