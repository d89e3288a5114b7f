import { expect, test } from '@jest/globals';
import { boundedEntries } from './block.ts';
import { entryOf } from './entry-of.ts';

const finding = (index: number) =>
  ({ id: 'a-rule', severity: 'note', message: `Finding ${index}`, places: [] }) as const;
const where = [{ code: 'lunarest lint' }];

test('a short list is shown completely', () => {
  const all = Array.from({ length: 200 }, (_, index) => finding(index));
  expect(boundedEntries(all, (each) => entryOf(each), where)).toEqual([
    { kind: 'entries', entries: all.map((each) => entryOf(each)) },
  ]);
});

test('a long list is followed by the number of other entries and the command that shows them', () => {
  const all = Array.from({ length: 42_000 }, (_, index) => finding(index));
  expect(boundedEntries(all, (each) => entryOf(each), where)).toEqual([
    { kind: 'entries', entries: all.slice(0, 200).map((each) => entryOf(each)) },
    { kind: 'words', words: ['And 41,800 more: ', { code: 'lunarest lint' }, '.'] },
  ]);
});
