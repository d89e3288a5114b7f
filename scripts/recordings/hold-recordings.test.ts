import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { loadContract } from '../generate/load-contract.ts';
import { root } from '../generate/root.ts';
import { holdSteps, readRecordings, stepsOf } from './hold-recordings.ts';

const spec = join(root, 'spec');
const contracts = loadContract(spec);
const steps = stepsOf(readRecordings(spec), contracts);

test('every recorded request is for an operation of the contract', () => {
  expect(steps.filter(({ operation }) => operation === '')).toEqual([]);
});

test.each(steps.map((held) => [held.recording.source, held.recording.client, held.operation, held] as const))(
  '%s, %s: the contract permits the client’s call of %s',
  (_source, _client, _operation, held) => {
    expect(holdSteps([held], contracts)).toBeNull();
  },
);
