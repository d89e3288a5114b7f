import { expect, test } from '@jest/globals';
import { createLine } from './line.ts';

/** Work that ends on demand, and the list of started work. */
function openWork() {
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const work = (name: string) => () =>
    new Promise<string>((resolve) => {
      begun.push(name);
      ends.set(name, () => resolve(name));
    });
  return { begun, work, letGo: (name: string) => ends.get(name)?.() };
}

test('work waits in order until a place is free', async () => {
  const line = createLine(2);
  const { begun, work, letGo } = openWork();
  const [first, second, third, fourth] = ['a', 'b', 'c', 'd'].map((name) => line.through(work(name)));
  expect(begun).toEqual(['a', 'b']);
  letGo('b');
  await second;
  letGo('a');
  await first;
  expect(begun).toEqual(['a', 'b', 'c', 'd']);
  letGo('c');
  letGo('d');
  expect(await Promise.all([third, fourth])).toEqual(['c', 'd']);
});

test('refusing waiting work does not affect work in progress', async () => {
  const line = createLine(1);
  const { begun, work, letGo } = openWork();
  const first = line.through(work('a'));
  const second = line.through(work('b'));
  const third = line.through(work('c'));
  line.refuseWaiting(new Error('lost'));
  await expect(second).rejects.toThrow('lost');
  await expect(third).rejects.toThrow('lost');
  letGo('a');
  expect(await first).toBe('a');
  const later = line.through(work('d'));
  letGo('d');
  expect([await later, begun]).toEqual(['d', ['a', 'd']]);
});

test('failed work passes its place to the next', async () => {
  const line = createLine(1);
  const failing = line.through(() => Promise.reject(new Error('no')));
  const next = line.through(async () => 'done');
  await expect(failing).rejects.toThrow('no');
  expect(await next).toBe('done');
});
