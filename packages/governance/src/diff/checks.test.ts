import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { checks } from './checks.ts';
import { mirrorWaivers } from './testing/mirror-waivers.ts';

const all = Object.values(checks).flat();
const ids = all.map(({ id }) => id).toSorted();
const files = readdirSync(new URL('./checks/', import.meta.url));

test('every file of a check is registered, once, under its own name', () => {
  expect(ids.map((id) => `${id}.ts`).toSorted()).toEqual(files.toSorted());
});

test('every check is registered at the level that it looks at', () => {
  const registered = Object.entries(checks).flatMap(([level, group]) => group.map(({ on }) => [level, on]));
  expect(registered.filter(([level, on]) => level !== on)).toEqual([]);
});

test('every id is a sentence in the past tense', () => {
  expect(ids.filter((id) => !/-(was|were|became|moved)-/.test(id))).toEqual([]);
});

describe('symmetry', () => {
  const sided = ids.filter((id) => /^(request|response)-/.test(id));

  test.each(sided)('%s has its mirror or a reason to have none', (id) => {
    const mirrored = ids.includes(mirrorOf(id));
    expect({ mirrored, waived: id in mirrorWaivers }).toEqual({ mirrored, waived: !mirrored });
  });

  test('no waiver outlives its check', () => {
    expect(Object.keys(mirrorWaivers).filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('a waiver that names another mirror names one that exists', () => {
    const named = Object.values(mirrorWaivers).flatMap(({ mirror }) => mirror ?? []);
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
  });
});

test('every check is seen in some case', () => {
  const cases = new URL('../../cases/', import.meta.url);
  const expected = readdirSync(cases).map((name) =>
    readFileSync(new URL(`${name}/expected.txt`, cases), 'utf8'),
  );
  const seen = new Set(expected.flatMap((text) => text.split('\n')).map((line) => line.split(' ')[2]));
  expect(ids.filter((id) => !seen.has(id))).toEqual([]);
});

function mirrorOf(id: string): string {
  return id.startsWith('request-')
    ? id.replace('request-', 'response-')
    : id.replace('response-', 'request-');
}
