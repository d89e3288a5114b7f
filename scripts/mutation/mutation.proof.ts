import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { temporaryFolder } from '@lunarest/tooling/temporary-folder';
import { root } from '../generate/root.ts';
import { readLedger } from '../ledger/read-ledger.ts';
import { changeAt, renameAt } from './change.ts';
import { everything } from './checks/check.ts';
import { typesCheck } from './checks/types.ts';
import { canonical } from './equivalence.ts';
import { createEvidenceOf } from './evidence-of.ts';
import { complaintAbout, createJudge } from './judge-mutant.ts';
import { pickSample } from './mutants.ts';
import { plannedFor, readChain } from './read-chain.ts';
import { buildWorld } from './world.ts';

/** The chain in which the checks by the suite and by the compiler accept everything. */
const chain = readChain(null, () => () => null);
const { contract, world } = chain;
const planned = plannedFor(chain);
const judge = createJudge(chain);

function mutantLike(beginning: string) {
  const mutant = planned.find(({ id }) => id.startsWith(beginning));
  if (mutant === undefined) throw new Error(`no mutant is planned like ${beginning}`);
  return mutant;
}

test('the chain accepts the unchanged contract', async () => {
  expect(await complaintAbout(chain)).toBeNull();
});

describe('a mutant', () => {
  test('is planned for every operator, with a unique id', () => {
    expect(new Set(planned.map(({ id }) => id)).size).toBe(planned.length);
    expect(new Set(planned.map(({ change }) => change.operator)).size).toBeGreaterThan(30);
  });

  test.each([
    ['schema-maximum contract/components/parameters/PartitionId/schema/maximum', 'ledger'],
    ['operation-id contract/paths//tasks/get/operationId', 'ledger'],
    ['release contract/x-luna-release', 'recordings'],
  ])('that begins with %s is killed by %s', async (beginning, by) => {
    expect(await judge(mutantLike(beginning))).toMatchObject({ verdict: 'killed', by });
  });

  test('that changes only a text for readers is equivalent', async () => {
    expect(await judge(mutantLike('prose contract/components/responses/UnknownPath/'))).toEqual({
      verdict: 'equivalent',
      why: 'only words for a reader were changed',
    });
  });

  test('that changes a bound of a text is equivalent only if the pattern has a closer one', async () => {
    const lengthOf = (name: string) =>
      mutantLike(`schema-maxLength contract/components/schemas/SnmpNotificationCreation/properties/${name}/`);
    expect(await judge(lengthOf('engineId'))).toEqual({
      verdict: 'equivalent',
      why: 'the same texts are sent',
    });
    expect(await judge(lengthOf('privacyPassword'))).toMatchObject({ verdict: 'killed', by: 'ledger' });
  });
});

test.each([
  ['schema-required contract/components/schemas/Hsm/required/0 removed', 'sample'],
  ['schema-required contract/components/schemas/Hsm/required = ', 'inferred'],
  ['schema-additionalProperties contract/components/schemas/ProcessList/', 'inferred'],
])('the evidence of the mutant that begins with %s is %s', (beginning, evidence) => {
  const evidenceOf = createEvidenceOf(contract.newest, readLedger(join(root, 'spec')));
  expect(evidenceOf(mutantLike(beginning))).toBe(evidence);
});

test('a change modifies neither the original nor the order of keys', () => {
  const document = { a: { b: [1, 2, 3] }, c: 1 };
  expect(changeAt(document, ['a', 'b', 1], undefined)).toEqual({ a: { b: [1, 3] }, c: 1 });
  expect(Object.keys(renameAt(document, ['a'], 'z'))).toEqual(['z', 'c']);
  expect(document).toEqual({ a: { b: [1, 2, 3] }, c: 1 });
});

test('equivalent schemas have the same canonical form', () => {
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

test('equal seeds select the same sample, different seeds different ones', () => {
  const items = Array.from({ length: 100 }, (_, index) => index);
  expect(pickSample(items, 10, 1)).toEqual(pickSample(items, 10, 1));
  expect(pickSample(items, 10, 1)).not.toEqual(pickSample(items, 10, 2));
  expect(new Set(pickSample(items, 10, 1)).size).toBe(10);
});

test.each([0, -1, 1.5, Number('fifty')])('a sample of %s mutants is refused', (size) => {
  expect(() => pickSample([1, 2, 3], size, 1)).toThrow('a sample needs a whole number of mutants, 1 or more');
});

describe('the compiler', () => {
  const folder = temporaryFolder();

  test('accepts the unchanged contract, and refuses a property with another type', async () => {
    const types = typesCheck(world, folder);
    const path = ['components', 'schemas', 'Task', 'properties', 'details', 'type'];
    const changed = { ...contract, newest: changeAt(contract.newest, path, 'integer') };
    expect(await types(everything(world))).toBeNull();
    expect(await types(everything(buildWorld(changed)))).toMatch(/not assignable/);
  });
});
