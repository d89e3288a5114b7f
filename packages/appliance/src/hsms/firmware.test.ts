import { expect, test } from '@jest/globals';
import { buildScenario } from '../scenarios/scenarios.ts';
import { createFixedEnvironment } from '../testing/fixed-environment.ts';
import { supportsSmk } from './firmware.ts';

test.each([
  ['7.4.2', false],
  ['7.6.9', false],
  ['7.7.0', true],
  ['7.10.0', true],
  ['8.0.0', true],
  ['6.99.99', false],
])('firmware %s supports the SMK: %s', (firmware, supported) => {
  const { hsm } = buildScenario('factory', createFixedEnvironment());
  expect(supportsSmk({ ...hsm, firmware })).toBe(supported);
});
