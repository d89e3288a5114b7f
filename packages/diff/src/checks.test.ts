import { readdirSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { areas, type Coordinates } from './checking/check.ts';
import { everyCheck as all, checks } from './checking/checks.ts';
import { readCases } from './testing/read-cases.ts';

const ids = all.map(({ id }) => id).toSorted();

test('every file in checks/ is the table of one area', () => {
  const files = readdirSync(new URL('./checks/', import.meta.url));
  expect(files.toSorted()).toEqual(
    Object.keys(areas)
      .map((area) => `${area}.ts`)
      .toSorted(),
  );
});

test('every check is in the list of its level', () => {
  const found = Object.values(checks).flatMap((level) => level.map(({ id }) => id));
  expect(found.toSorted()).toEqual(ids);
});

test('every id is unique', () => {
  expect(ids).toEqual([...new Set(ids)]);
});

test('every id is a sentence in the past tense', () => {
  expect(ids.filter((id) => !/-(was|were|became|moved)-/.test(id))).toEqual([]);
});

test('every piece of advice is a sentence', () => {
  expect(all.filter(({ advice }) => !/^[A-Z].*[^.]\.$/.test(advice))).toEqual([]);
});

describe('symmetry', () => {
  const places = all.map(({ about }) => about.join(' / '));

  test('no two checks have the same coordinates', () => {
    expect(places).toEqual([...new Set(places)]);
  });

  test.each(all)('$id has a mirror or a reason against one', ({ about, alone }) => {
    const [direction] = about;
    const mirrored = direction === 'both' || places.includes(mirrorOf(about));
    expect({ mirrored, excused: alone !== undefined }).toEqual({ mirrored, excused: !mirrored });
  });

  test('no check is on a level of another direction', () => {
    const levels = { request: /^(request|parameter)/, response: /^response/ };
    const misplaced = all.filter(
      ({ on, about: [direction] }) =>
        (direction !== 'request' && levels.request.test(on)) ||
        (direction !== 'response' && levels.response.test(on)),
    );
    expect(misplaced.map(({ id }) => id)).toEqual([]);
  });
});

describe('the cases', () => {
  const expected = readCases().flatMap((known) => known.expected);

  test.each(all)('have a finding of $id with its example', ({ id, example }) => {
    const messages = expected.filter((finding) => id in finding).map(({ message }) => message);
    expect(messages).toContain(example);
  });
});

function mirrorOf([direction, ...rest]: Coordinates): string {
  return [direction === 'request' ? 'response' : 'request', ...rest].join(' / ');
}
