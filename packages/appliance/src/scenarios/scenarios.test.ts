import { expect, test } from '@jest/globals';
import { createFixedEnvironment } from '../testing/fixed-environment.ts';
import { legacyPartitionId, partitionIds } from './credentials.ts';
import { buildScenario, isScenarioName, scenarioNames } from './scenarios.ts';

test.each(scenarioNames)('the state of %s survives a round trip through JSON', (name) => {
  const state = buildScenario(name, createFixedEnvironment());
  expect(JSON.parse(JSON.stringify(state))).toEqual(state);
});

test.each(scenarioNames)('the identifier of the next partition of %s is free', (name) => {
  const { hsm } = buildScenario(name, createFixedEnvironment());
  const counts = Object.keys(hsm.partitions)
    .filter((id) => id.startsWith(`1${hsm.id}`))
    .map((id) => Number(id.slice(7)));
  expect(Math.max(0, ...counts)).toBeLessThan(hsm.nextPartition);
});

test('the scenarios differ in the states that they demonstrate', () => {
  const facts = scenarioNames.map((name) => {
    const { hsm } = buildScenario(name, createFixedEnvironment());
    const { authentication, firmware, initialized, soCanResetPin } = hsm;
    return [name, authentication, firmware, initialized, soCanResetPin, Object.keys(hsm.partitions)];
  });
  const { payments, archive, fresh, migrated } = partitionIds;
  expect(facts).toEqual([
    ['demo', 'password', '7.8.9', true, true, [payments, archive, fresh, migrated]],
    ['factory', 'password', '7.8.9', false, false, []],
    ['legacy-firmware', 'password', '7.4.2', true, false, [legacyPartitionId]],
    ['ped', 'ped', '7.8.9', true, true, [payments, archive, fresh, migrated]],
  ]);
});

test('an unknown scenario name is not a scenario name', () => {
  expect(['demo', 'toString', ''].map(isScenarioName)).toEqual([true, false, false]);
});
