import { expect, test } from '@jest/globals';
import { createBench } from '../testing/bench.ts';
import { getAppliance } from './system.ts';

test('the appliance shows its version, its status and whether it requires an SO login', () => {
  expect(createBench('factory').output(getAppliance, {})).toEqual({
    version: '7.9.0-lunarest',
    forceSoLogin: false,
    systemStatus: 'ISO (In Service Okay)',
    systemStatusCodes: '61,62,63',
  });
});
