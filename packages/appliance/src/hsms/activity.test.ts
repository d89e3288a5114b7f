import { expect, test } from '@jest/globals';
import { serialNumber as hsmid, legacyPartitionId, partitionIds } from '../scenarios/credentials.ts';
import { createBench } from '../testing/bench.ts';
import { fixedStart } from '../testing/fixed-environment.ts';
import { loginSo, settle } from '../testing/steps.ts';
import { countRequests, getHsmCounter, getHsmMetrics, getHsmUtilization, restartHsm } from './activity.ts';
import { performFirmwareAction } from './firmware.ts';

const day = 86_400_000;

test('requests are counted by partition and kind; those of an unknown partition are not counted', () => {
  const bench = createBench('legacy-firmware');
  const counted = countRequests(bench.state, legacyPartitionId, 'SIGN', 3);
  bench.put(countRequests(countRequests(counted, legacyPartitionId, 'SIGN'), partitionIds.fresh, 'VERIFY'));
  const { partitions } = bench.output(getHsmMetrics, { hsmid });
  expect(partitions).toEqual([
    {
      partitionid: legacyPartitionId,
      label: 'legacy',
      bins: [
        { id: 'SIGN', requests: 4 },
        { id: 'VERIFY', requests: 0 },
        { id: 'ENCRYPT', requests: 0 },
        { id: 'DECRYPT', requests: 0 },
        { id: 'KEY_GENERATION', requests: 0 },
        { id: 'KEY_DERIVATION', requests: 0 },
      ],
    },
  ]);
});

test('a restart resets every counter', () => {
  const bench = createBench('demo');
  loginSo(bench);
  expect(bench.output(getHsmCounter, { hsmid })).toEqual({ startedAt: fixedStart - day, commands: 1 });
  bench.env.advance(1000);
  bench.put(restartHsm(bench.state, bench.env.now()));
  expect(bench.output(getHsmCounter, { hsmid })).toEqual({ startedAt: fixedStart + 1000, commands: 0 });
  const { partitions } = bench.output(getHsmMetrics, { hsmid });
  expect(partitions.flatMap(({ bins }) => bins.filter(({ requests }) => requests > 0))).toEqual([]);
});

test('the busy time of an HSM never exceeds its uptime', () => {
  const bench = createBench('demo');
  bench.put(restartHsm(bench.state, bench.env.now()));
  const started = { resetTime: fixedStart, upTime: 0, idleTime: 0, utilization: 0 };
  expect(bench.output(getHsmUtilization, { hsmid })).toEqual(started);
  bench.put(countRequests(bench.state, partitionIds.payments, 'SIGN', 1_000_000));
  expect(bench.output(getHsmUtilization, { hsmid })).toEqual(started);
  bench.env.advance(2000);
  expect(bench.output(getHsmUtilization, { hsmid })).toEqual({ ...started, upTime: 2, utilization: 100 });
});

test('work that leaves the HSM unchanged is not counted as a command, and a firmware change resets the count', () => {
  const bench = createBench('legacy-firmware');
  loginSo(bench);
  const before = bench.state.hsm.activity;
  bench.output(getHsmMetrics, { hsmid });
  expect(bench.state.hsm.activity).toEqual(before);
  bench.output(performFirmwareAction, { hsmid, actionid: 'upgrade' });
  settle(bench);
  expect(bench.state.hsm.activity).toEqual({ startedAt: fixedStart, commands: 0 });
});
