import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { bundleDocument } from '../documents/bundle-document.ts';
import type { RuleFinding } from '../finding.ts';
import { lintDocument } from './lint-document.ts';
import { rules } from './rules.ts';

const cases = new URL('../../lint-cases/', import.meta.url);
const recommended = { extends: ['recommended'], rules: {} };

test('every file of a rule is registered, once, under its own name', () => {
  const files = readdirSync(new URL('./rules/', import.meta.url));
  expect(rules.map(({ id }) => `${id}.ts`).toSorted()).toEqual(files.toSorted());
});

test('every rule has a case', () => {
  expect(readdirSync(cases).toSorted()).toEqual(rules.map(({ id }) => id).toSorted());
});

test.each(rules)('$id is a sentence, and says what it demands in one', ({ id, demands }) => {
  expect(id).toMatch(/^[a-z]+(-[a-z]+){2,}$/);
  expect(demands).toMatch(/^(x-luna-session|[A-Z]).*[^.]\.$/);
});

describe.each(rules)('$id', ({ id }) => {
  test('finds nothing in a contract that keeps it', async () => {
    expect(await found(id, 'keeps.yaml')).toEqual([]);
  });

  test('finds what is expected in a contract that breaks it', async () => {
    const expected = readFileSync(new URL(`${id}/expected.txt`, cases), 'utf8');
    const findings = await found(id, 'breaks.yaml');
    expect(`${findings.map(textOf).join('\n\n')}\n`).toBe(expected);
  });
});

async function found(id: string, file: string): Promise<readonly RuleFinding[]> {
  const url = new URL(`${id}/${file}`, cases);
  const document = await bundleDocument(file, fileURLToPath(url), {
    readText: async () => readFileSync(url, 'utf8'),
    nameOf: () => file,
  });
  const findings = await lintDocument(document, recommended);
  return findings.filter((finding) => finding.id === id);
}

/** The whole finding, a line for each of its parts. */
function textOf({ severity, message, advice, places, affects = [] }: RuleFinding): string {
  const where = places.map(({ file, line, column, pointer }) => `${file}:${line}:${column} ${pointer}`);
  return [`${severity}: ${message}`, ...where, affects.join(', ') || 'the document', advice].join('\n');
}
