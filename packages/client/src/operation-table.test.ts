// Compares the table of all operations with their constants.
import { expect, test } from '@jest/globals';
import { downloading } from './download.ts';
import { all14 } from './generated/all-14.ts';
import { all17 } from './generated/all-17.ts';
import * as wires14 from './generated/wires-14.ts';
import * as wires17 from './generated/wires-17.ts';
import type { Operation } from './operation.ts';
import { operationsIn } from './operation-table.ts';
import { closing, reopening } from './session.ts';

test.each([
  ['14', all14, wires14],
  ['17', all17, wires17],
] as const)('the table of release %s has every operation, equal to its constant', (release, table, wires) => {
  const { [`session${release}`]: _session, ...constants }: Readonly<Record<string, unknown>> = { ...wires };
  // All exports except the session are operations.
  const operations = Object.values(constants) as readonly Operation[];
  expect(byName(operationsIn(table))).toEqual(byName(operations));
});

test('all clients of a release share its operations', () => {
  expect(operationsIn(all17)).toBe(operationsIn(all17));
});

function byName(operations: readonly Operation[]) {
  return Object.fromEntries(operations.map((each) => [each.operation, { ...each, ...plain(each) }]));
}

/** Makes operations comparable: a missing query equals an empty one, and guards are different functions for each operation. */
function plain({ query = [], file = false, makeMethod }: Operation) {
  const isShared = [reopening, closing, downloading, undefined].includes(makeMethod);
  return { query, file, makeMethod: isShared ? makeMethod : 'guard' };
}
