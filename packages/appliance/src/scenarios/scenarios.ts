/** The states an appliance can start in, by name. */
import type { Environment } from '../environment.ts';
import type { ApplianceState } from '../state.ts';
import { demo } from './demo.ts';
import { factory } from './factory.ts';
import { legacyFirmware } from './legacy-firmware.ts';
import { ped } from './ped.ts';

export const scenarioNames = ['demo', 'factory', 'ped', 'legacy-firmware'] as const;

export type ScenarioName = (typeof scenarioNames)[number];

const scenarios: Readonly<Record<ScenarioName, (env: Environment) => ApplianceState>> = {
  demo,
  factory,
  ped,
  'legacy-firmware': legacyFirmware,
};

export function isScenarioName(name: string): name is ScenarioName {
  return Object.hasOwn(scenarios, name);
}

export function buildScenario(name: ScenarioName, env: Environment): ApplianceState {
  return scenarios[name](env);
}
