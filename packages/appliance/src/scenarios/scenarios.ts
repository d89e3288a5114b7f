/** The initial states of an appliance, by name. */
import type { Environment } from '../environment.ts';
import { scenarios } from '../generated/scenarios.ts';
import type { ApplianceState } from '../state.ts';
import { type Scenario, stateOf } from './scenario.ts';

export type ScenarioName = keyof typeof scenarios;

export function isScenarioName(name: string): name is ScenarioName {
  return Object.hasOwn(scenarios, name);
}

export const scenarioNames: readonly ScenarioName[] = Object.keys(scenarios).filter(isScenarioName);

/** The built-in scenario of a name; a scenario object is returned unchanged. */
export function scenarioOf(scenario: ScenarioName | Scenario): Scenario {
  return typeof scenario === 'string' ? scenarios[scenario] : scenario;
}

/** @throws ScenarioError when parts of the scenario contradict each other */
export function buildScenario(scenario: ScenarioName | Scenario, env: Environment): ApplianceState {
  return stateOf(scenarioOf(scenario), env);
}
