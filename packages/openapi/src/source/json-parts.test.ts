import { expect, test } from '@jest/globals';
import { partsAt, startOf } from './json-parts.ts';

/** The beginning of each part at its name and at its value, by name. */
function partsOf(text: string): Readonly<Record<string, string>> {
  const parts = partsAt(text, startOf(text));
  return Object.fromEntries(
    [...parts].map(([name, { at, value }]) => [
      name,
      `${text.slice(at, at + 4)}|${text.slice(value, value + 4)}`,
    ]),
  );
}

test('the members of an object are found by their names', () => {
  expect(partsOf(' { "aa" : 12.5e+3 , "b":true,"" :null }')).toEqual({
    aa: '"aa"|12.5',
    b: '"b":|true',
    '': '"" :|null',
  });
});

test('the items of a list are found by their indices', () => {
  expect(partsOf('[ 1,"two" ,{"a":[]}, [[],2] ]')).toEqual({
    0: '1,"t|1,"t',
    1: '"two|"two',
    2: '{"a"|{"a"',
    3: '[[],|[[],',
  });
});

test('brackets, quotes and backslashes within strings end no part', () => {
  expect(partsOf(String.raw`{"a":"]}\"","b\\":{"c":"\\"},"d":[{"e":"}"}],"end":0}`)).toEqual({
    a: '"a":|"]}\\',
    'b\\': String.raw`"b\\|{"c"`,
    d: '"d":|[{"e',
    end: '"end|0}',
  });
});

test('escapes in names are decoded', () => {
  expect(Object.keys(partsOf(String.raw`{"\u00e9\n":1}`))).toEqual(['é\n']);
});

test('the first member with a duplicate name counts', () => {
  expect(partsOf('{"a":1,"a":2}')).toEqual({ a: '"a":|1,"a' });
});

test.each(['{}', '[ ]', '"text"', '12', 'null'])('%s has no parts', (text) => {
  expect(partsOf(text)).toEqual({});
});

test('nested values of any depth are skipped', () => {
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  expect(Object.keys(partsOf(`{"deep":${deep},"next":1}`))).toEqual(['deep', 'next']);
});
