import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { loadContract } from '../generate/load-contract.ts';
import { root } from '../generate/root.ts';
import { firstComplaint, readRecordings, stepsOf } from './recorded-steps.ts';

const spec = join(root, 'spec');
const contracts = loadContract(spec);
const steps = stepsOf(readRecordings(spec), contracts);

test('every recorded request is for an operation of the contract', () => {
  expect(steps.filter(({ operation }) => operation === '')).toEqual([]);
});

test.each(
  steps.map(
    (matched) => [matched.recording.source, matched.recording.client, matched.operation, matched] as const,
  ),
)('%s, %s: the contract permits the client’s call of %s', (_source, _client, _operation, matched) => {
  expect(firstComplaint([matched], contracts)).toBeNull();
});
