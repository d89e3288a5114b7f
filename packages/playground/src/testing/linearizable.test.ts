import { expect, test } from '@jest/globals';
import { type Call, type Event, isLinearizable, type Outcome } from './linearizable.ts';

const make = (value: string): Call => ({ kind: 'make', value });
const write = (value: string): Call => ({ kind: 'write', value });
const read: Call = { kind: 'read' };
const remove: Call = { kind: 'remove' };
const found = (value: string): Outcome => ({ found: value });

/** A call from one moment to another. */
const event = (start: number, end: number, call: Call, outcome: Outcome | null): Event => ({
  start,
  end,
  call,
  outcome,
});

test.each<[string, readonly Event[]]>([
  ['nothing', []],
  ['calls one after the other', [event(0, 1, make('a'), 'done'), event(2, 3, read, found('a'))]],
  ['refusals of what is not there', [event(0, 1, read, 'refused'), event(2, 3, write('a'), 'refused')]],
  [
    'two reads during a write that see it one after the other',
    [
      event(0, 1, make('a'), 'done'),
      event(2, 9, write('b'), 'done'),
      event(3, 4, read, found('a')),
      event(5, 6, read, found('b')),
    ],
  ],
  ['one of two that make the same', [event(0, 5, make('a'), 'refused'), event(1, 4, make('b'), 'done')]],
  ['an unknown call that had no effect', [event(0, 1, make('a'), null), event(2, 3, read, 'refused')]],
  [
    'an unknown call whose effect comes late',
    [
      event(0, 1, make('a'), 'done'),
      event(2, 3, write('b'), null),
      event(4, 5, read, found('a')),
      event(6, 7, read, found('b')),
    ],
  ],
  [
    'a value that comes back',
    [
      event(0, 1, make('a'), 'done'),
      event(2, 3, remove, 'done'),
      event(4, 5, make('a'), 'done'),
      event(6, 7, read, found('a')),
    ],
  ],
])('%s: an order explains it', (_, history) => {
  expect(isLinearizable(history)).toBe(true);
});

test.each<[string, readonly Event[]]>([
  ['a read of what was never written', [event(0, 1, make('a'), 'done'), event(2, 3, read, found('b'))]],
  [
    'a stale read',
    [event(0, 1, make('a'), 'done'), event(2, 3, write('b'), 'done'), event(4, 5, read, found('a'))],
  ],
  [
    'two reads during a write of which the later one sees the older value',
    [
      event(0, 1, make('a'), 'done'),
      event(2, 9, write('b'), 'done'),
      event(3, 4, read, found('b')),
      event(5, 6, read, found('a')),
    ],
  ],
  ['a lost update', [event(0, 5, make('a'), 'done'), event(1, 4, make('b'), 'done')]],
  [
    'two removals of one',
    [event(0, 1, make('a'), 'done'), event(2, 9, remove, 'done'), event(3, 8, remove, 'done')],
  ],
  [
    'an unknown call that is seen before it starts',
    [event(0, 1, make('a'), 'done'), event(2, 3, read, found('b')), event(4, 5, write('b'), null)],
  ],
  [
    'an unknown call whose effect is undone by nothing',
    [
      event(0, 1, make('a'), 'done'),
      event(2, 3, write('b'), null),
      event(4, 5, read, found('b')),
      event(6, 7, read, found('a')),
    ],
  ],
])('%s: no order explains it', (_, history) => {
  expect(isLinearizable(history)).toBe(false);
});

test('a long history with five programs is judged', () => {
  const rounds = Array.from({ length: 12 }, (_, round) => [
    event(10 * round, 10 * round + 9, write(`w${round}`), 'done'),
    ...[1, 2, 3].map((reader) => event(10 * round + reader, 10 * round + 8, read, found(`w${round}`))),
    event(10 * round + 1, 10 * round + 20, make('other'), 'refused'),
  ]).flat();
  const history = [event(-2, -1, make('first'), 'done'), ...rounds];
  expect(isLinearizable(history)).toBe(true);
  expect(isLinearizable([...history, event(500, 501, read, found('w3'))])).toBe(false);
});
