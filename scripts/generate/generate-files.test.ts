import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { isArray, isObject, type Json, type JsonObject, showJson } from '@lunarest/openapi';
import { generateFiles } from './generate-files.ts';
import { loadContract } from './load-contract.ts';
import { root } from './root.ts';

const spec = join(root, 'spec');
const contracts = loadContract(spec);

test('a contract that cannot be read is refused', async () => {
  await expect(generateFiles(join(root, 'nowhere'))).rejects.toThrow(/there is no file .*openapi\.yaml/);
});

test('a bound beyond 2^53 has all its digits in the document and in the operation table', () => {
  expect(committed('packages/contract/src/generated/openapi-17.json')).toContain(
    '"maximum": 99999999999999999\n',
  );
  expect(committed('packages/contract/src/generated/operations-17.ts')).toContain(
    "maximum: '99999999999999999'",
  );
});

test('every vendor media type of a release has the number of the release', () => {
  const spoken = contracts.map(({ release, document }) => {
    return [
      release,
      [...new Set(showJson(document).match(/vnd\.safenetinc\.lunasa\+json;version=\d+(?=":)/g))],
    ];
  });
  expect(spoken).toEqual([
    ['14', ['vnd.safenetinc.lunasa+json;version=14']],
    ['17', ['vnd.safenetinc.lunasa+json;version=17']],
  ]);
});

test('no text with listed values has a redundant pattern or length', () => {
  const bounded = contracts.flatMap(({ release, document }) => {
    const listed = boundedLists(document).map((schema) => JSON.stringify(schema));
    return listed.map((schema) => `release ${release}: ${schema}`);
  });
  expect(bounded).toEqual([]);
});

/** A generated file as it is in the repository. */
function committed(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

function boundedLists(value: Json): readonly JsonObject[] {
  if (isArray(value)) return value.flatMap(boundedLists);
  if (!isObject(value)) return [];
  const isListed = isArray(value.enum) || typeof value.const === 'string';
  const isBounded = ['pattern', 'minLength', 'maxLength'].some((bound) => bound in value);
  return [...(isListed && isBounded ? [value] : []), ...Object.values(value).flatMap(boundedLists)];
}
