import { expect, test } from '@jest/globals';
import { initializePartition } from '../partitions/partition-life.ts';
import { serialNumber as hsmid, partitionIds } from '../scenarios/credentials.ts';
import { setTaskProgress, stepTasks } from '../tasks/index.ts';
import { type Bench, createBench } from '../testing/bench.ts';
import { repeat } from '../testing/steps.ts';
import { initializeHsm } from './initialize-hsm.ts';
import { zeroizeHsm } from './zeroize.ts';

const partition = { hsmid, partitionid: partitionIds.fresh };

test.each([
  [
    'HSM',
    (bench: Bench, label: string) => bench.output(initializeHsm, { hsmid, label }),
    ({ state }: Bench) => state.hsm.label,
  ],
  [
    'partition',
    (bench: Bench, label: string) => bench.output(initializePartition, { ...partition, label }),
    ({ state }: Bench) => state.hsm.partitions[partition.partitionid]?.label,
  ],
])(
  'the second of two waiting initializations of the %s does not erase the result of the first',
  (name, order, label) => {
    const bench = createBench('ped');
    if (name === 'HSM') bench.put(zeroizeHsm(bench.state, bench.env.now()));
    bench.put(setTaskProgress(bench.state, { mode: 'manual' }));
    for (const each of ['first', 'second']) order(bench, each);
    repeat(2, () => bench.put(stepTasks(bench.state, bench.env)));
    expect(label(bench)).toBe('first');
    const [, second] = Object.values(bench.state.tasks);
    expect([second?.state, second?.details]).toEqual([
      'Error',
      `The ${name} was initialized before the task ended.`,
    ]);
  },
);
