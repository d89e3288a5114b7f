import { expect, test } from '@jest/globals';
import { buildScenario } from '@lunarest/appliance';
import { ContradictionError, partition, shapeState } from '@lunarest/appliance/builders';
import { createFixedEnvironment } from '@lunarest/appliance/testing';
import { newestRelease, operationTables } from '@lunarest/contract';

const env = createFixedEnvironment();

function identifiersWith(id: string): readonly string[] {
  const { hsm } = shapeState(buildScenario('demo', env), [partition({ label: 'keys', id })], env);
  return Object.keys(hsm.partitions);
}

test('a partition has an identifier that a path can have', () => {
  const { parameters } = operationTables[newestRelease].getPartition;
  const bounds = parameters.find(({ name }) => name === 'partitionid')?.integer;
  const { minimum = '', maximum = '' } = bounds ?? {};
  for (const id of [minimum, maximum]) expect(identifiersWith(id)).toContain(id);
  const others = [String(BigInt(minimum) - 1n), String(BigInt(maximum) + 1n), `0${minimum}`, `+${minimum}`];
  for (const id of [...others, '-1', 'x'])
    expect(() => identifiersWith(id)).toThrow(
      new ContradictionError(`The partition keys has an id of other than 7 to 17 digits: ${id}.`),
    );
});
