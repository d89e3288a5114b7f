import { expect, test } from '@jest/globals';
import { type Call, type Event, isLinearizable, type Outcome } from './linearizable.ts';

const make = (value: string): Call => ({ kind: 'make', value });
const write = (value: string): Call => ({ kind: 'write', value });
const read: Call = { kind: 'read' };
const remove: Call = { kind: 'remove' };
const found = (value: string): Outcome => ({ found: value });

/** A call with its start and end. */
const event = (start: number, end: number, call: Call, outcome: Outcome | null): Event => ({
  start,
  end,
  call,
  outcome,
});

test.each<[string, readonly Event[]]>([
  ['nothing', []],
  ['calls one after the other', [event(0, 1, make('a'), 'done'), event(2, 3, read, found('a'))]],
  ['refused calls on a missing register', [event(0, 1, read, 'refused'), event(2, 3, write('a'), 'refused')]],
  [
    'two reads during a write, the first of the old and the second of the new value',
    [
      event(0, 1, make('a'), 'done'),
      event(2, 9, write('b'), 'done'),
      event(3, 4, read, found('a')),
      event(5, 6, read, found('b')),
    ],
  ],
  [
    'one of two concurrent creations refused',
    [event(0, 5, make('a'), 'refused'), event(1, 4, make('b'), 'done')],
  ],
  [
    'a call with an unknown outcome and no effect',
    [event(0, 1, make('a'), null), event(2, 3, read, 'refused')],
  ],
  [
    'a call with an unknown outcome and a late effect',
    [
      event(0, 1, make('a'), 'done'),
      event(2, 3, write('b'), null),
      event(4, 5, read, found('a')),
      event(6, 7, read, found('b')),
    ],
  ],
  [
    'a removal and a second creation',
    [
      event(0, 1, make('a'), 'done'),
      event(2, 3, remove, 'done'),
      event(4, 5, make('a'), 'done'),
      event(6, 7, read, found('a')),
    ],
  ],
])('%s: the history is linearizable', (_, history) => {
  expect(isLinearizable(history)).toBe(true);
});

test.each<[string, readonly Event[]]>([
  [
    'a read of a value that was never written',
    [event(0, 1, make('a'), 'done'), event(2, 3, read, found('b'))],
  ],
  [
    'a stale read',
    [event(0, 1, make('a'), 'done'), event(2, 3, write('b'), 'done'), event(4, 5, read, found('a'))],
  ],
  [
    'two reads during a write, the first of the new and the second of the old value',
    [
      event(0, 1, make('a'), 'done'),
      event(2, 9, write('b'), 'done'),
      event(3, 4, read, found('b')),
      event(5, 6, read, found('a')),
    ],
  ],
  ['a lost update', [event(0, 5, make('a'), 'done'), event(1, 4, make('b'), 'done')]],
  [
    'two successful removals of one value',
    [event(0, 1, make('a'), 'done'), event(2, 9, remove, 'done'), event(3, 8, remove, 'done')],
  ],
  [
    'a read of a value before the write with an unknown outcome starts',
    [event(0, 1, make('a'), 'done'), event(2, 3, read, found('b')), event(4, 5, write('b'), null)],
  ],
  [
    'a read of the old value after a read of the new one',
    [
      event(0, 1, make('a'), 'done'),
      event(2, 3, write('b'), null),
      event(4, 5, read, found('b')),
      event(6, 7, read, found('a')),
    ],
  ],
])('%s: the history is not linearizable', (_, history) => {
  expect(isLinearizable(history)).toBe(false);
});

test('a long history of five programs is checked', () => {
  const rounds = Array.from({ length: 12 }, (_, round) => [
    event(10 * round, 10 * round + 9, write(`w${round}`), 'done'),
    ...[1, 2, 3].map((reader) => event(10 * round + reader, 10 * round + 8, read, found(`w${round}`))),
    event(10 * round + 1, 10 * round + 20, make('other'), 'refused'),
  ]).flat();
  const history = [event(-2, -1, make('first'), 'done'), ...rounds];
  expect(isLinearizable(history)).toBe(true);
  expect(isLinearizable([...history, event(500, 501, read, found('w3'))])).toBe(false);
});
