import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import type { RuleFinding } from '@lunarest/findings';
import { bundleDocument, type JsonObject, readSource } from '@lunarest/openapi';
import { examples } from './generated/examples.ts';
import { rules } from './generated/rules.ts';
import { lintDocument } from './lint-document.ts';

const cases = new URL('../cases/', import.meta.url);
const everything = { extends: ['recommended'], house: true, rules: {}, ignore: [] };

test('the list of list-rules.mjs has every file in rules/ under its name', () => {
  const files = readdirSync(new URL('./rules/', import.meta.url));
  expect(rules.map(({ id }) => `${id}.ts`).toSorted()).toEqual(files.toSorted());
});

test('every rule has a case', () => {
  const files = readdirSync(cases).filter((name) => name !== 'README.md');
  expect(files.toSorted()).toEqual(rules.map(({ id }) => `${id}.yaml`).toSorted());
});

test.each(rules)('the id and the demand of $id are sentences', ({ id, demands }) => {
  expect(id).toMatch(/^[a-z]+(-[a-z]+){2,}$/);
  expect(demands).toMatch(/^(x-luna-session|[A-Z]).*[^.]\.$/);
});

test.each(rules)('the reason of $id has one or more sentences', ({ why }) => {
  expect(why).toMatch(/^[A-Z].*[^.]\.$/);
});

describe.each(rules)('$id', ({ id }) => {
  const [keeps, breaks, expected] = documentsIn(readFileSync(new URL(`${id}.yaml`, cases), 'utf8'));

  test('has the examples of its cases in the list of list-rules.mjs', () => {
    const withoutHeading = (text: string) => text.trim().split('\n').slice(1).join('\n');
    expect(examples[id]).toEqual({ good: withoutHeading(keeps), bad: withoutHeading(breaks) });
  });

  test('has no findings in a contract that keeps it', async () => {
    expect(await found(id, keeps)).toEqual([]);
  });

  test('has the expected findings in a contract that breaks it', async () => {
    const findings = await found(id, breaks);
    expect(findings.map(write)).toEqual(readSource('expected.yaml', expected).content);
  });
});

/** The three documents of a file, each at its own lines of the file: a contract that keeps the rule, one that breaks it, and the findings. */
function documentsIn(text: string): readonly [string, string, string] {
  const lines = text.split('\n');
  const [first = -1, second = -1, ...more] = lines.flatMap((line, index) => (line === '---' ? index : []));
  if (first < 0 || second < 0 || more.length > 0) throw new Error('a case has three documents');
  const between = (start: number, end: number) =>
    lines.map((line, index) => (index > start && index < end ? line : '')).join('\n');
  return [between(-1, first), between(first, second), between(second, lines.length)];
}

async function found(id: string, text: string): Promise<readonly RuleFinding[]> {
  const name = `${id}.yaml`;
  const reader = { readText: () => text, nameOf: () => name };
  const document = bundleDocument(name, fileURLToPath(new URL(name, cases)), { reader });
  const findings = await lintDocument(document, everything);
  return findings.filter((finding) => finding.id === id);
}

/** A finding in the format of the cases. */
function write({ id, severity, message, advice = '', places, affects = [] }: RuleFinding): JsonObject {
  const [place, ...others] = places;
  if (place?.file !== `${id}.yaml` || others.length > 0) throw new Error(`a place of ${id} is elsewhere`);
  const { line, column, pointer } = place;
  const touched: JsonObject = affects.length === 0 ? {} : { affects };
  return { [severity]: message, at: `${line}:${column}`, pointer, ...touched, advice };
}
