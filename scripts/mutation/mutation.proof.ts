import { describe, expect, test } from '@jest/globals';
import { canonical } from './canonical-schema.ts';
import { changeAt, renameAt } from './change-at.ts';
import { createTypesCheck } from './checks/types.ts';
import { judgeMutant } from './judge-mutant.ts';
import { plannedFor, readChain } from './read-chain.ts';
import { pickSample } from './sample.ts';
import { buildWorld, changedOperations } from './world.ts';

/** The chain without what needs a run of the suite or the compiler: those checks pass everything. */
const chain = readChain({ recordings: [], types: async () => null });
const { contract } = chain;
const planned = plannedFor(chain);

describe('a mutant', () => {
  test('of every operator is planned, each under a name of its own', () => {
    expect(new Set(planned.map(({ id }) => id)).size).toBe(planned.length);
    expect(new Set(planned.map(({ operator }) => operator)).size).toBeGreaterThan(30);
  });

  test.each([
    ['schema-maximum contract/components/parameters/PartitionId/schema/maximum', 'ledger'],
    ['x-luna-roles contract/paths//api/lunasa/hsms/get/x-luna-roles', 'lint'],
    ['operation-id contract/paths//tasks/get/operationId', 'lint'],
    ['release contract/x-luna-release', 'ledger'],
    ['link contract/paths//tasks/get', 'lint'],
  ])('like %s is caught by %s', async (beginning, by) => {
    const mutant = planned.find(({ id }) => id.startsWith(beginning));
    if (mutant === undefined) throw new Error(`no mutant is planned like ${beginning}`);
    expect(await judgeMutant(chain, mutant.make())).toMatchObject({ verdict: 'killed', by });
  });

  test('that changes only words is equivalent', async () => {
    const mutant = planned.find(({ id }) =>
      id.startsWith('prose contract/components/responses/UnknownPath/'),
    );
    expect(mutant && (await judgeMutant(chain, mutant.make()))).toEqual({
      verdict: 'equivalent',
      why: 'only words for a reader were changed',
    });
  });
});

test('a change leaves the original alone and the order of keys as it was', () => {
  const document = { a: { b: [1, 2, 3] }, c: 1 };
  expect(changeAt(document, ['a', 'b', 1], undefined)).toEqual({ a: { b: [1, 3] }, c: 1 });
  expect(Object.keys(renameAt(document, ['a'], 'z'))).toEqual(['z', 'c']);
  expect(document).toEqual({ a: { b: [1, 2, 3] }, c: 1 });
});

test('schemas that take the same values look the same', () => {
  const closed = {
    type: 'object',
    additionalProperties: false,
    required: ['id'],
    properties: { id: { type: 'string' } },
  };
  const narrowed = { allOf: [closed, { type: 'object', properties: { id: { enum: ['A'] } } }] };
  const repeated = {
    allOf: [
      closed,
      { type: ['object', 'null'], required: ['id'], properties: { id: { enum: ['A'] }, other: {} } },
    ],
  };
  expect(canonical(repeated)).toEqual(canonical(narrowed));
  expect(canonical(narrowed)).not.toEqual(canonical(closed));
});

test('the same seed picks the same sample, another seed another', () => {
  const items = Array.from({ length: 100 }, (_, index) => index);
  expect(pickSample(items, 10, 1)).toEqual(pickSample(items, 10, 1));
  expect(pickSample(items, 10, 1)).not.toEqual(pickSample(items, 10, 2));
  expect(new Set(pickSample(items, 10, 1)).size).toBe(10);
});

test('the compiler is content with the contract as it is, and not with a property of another type', async () => {
  const types = createTypesCheck();
  const path = ['components', 'schemas', 'Task', 'properties', 'details', 'type'];
  const changed = { ...contract, newest: changeAt(contract.newest, path, 'integer') };
  const everything = changedOperations([], chain.world);
  expect(await types(chain.world, everything)).toBeNull();
  expect(await types(buildWorld(changed), everything)).toMatch(/not assignable/);
});
