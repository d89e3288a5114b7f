// Reads a scenario from a user's file: YAML, or JSON by its file name.
import { buildScenario, type Scenario, ScenarioError } from '@lunarest/appliance';
import { loadControlChecks } from '@lunarest/contract/control';
import { createNodeEnvironment } from './node-environment.ts';
import { scenarioWords } from './scenario-words.ts';

/** A file without a valid scenario; the message is one line that begins with the file and, if known, the line. */
export class ScenarioFileError extends Error {
  override readonly name = 'ScenarioFileError';
}

/**
 * Reads a file such as those in spec/scenarios. The scenario has been built once, so that an appliance can start in it.
 * @throws ScenarioFileError for a file that cannot be read, does not fit the schema, or whose parts contradict each other
 */
export async function readScenarioFile(path: string): Promise<Scenario> {
  // Loaded on demand, as no other start needs a parser.
  const { DocumentError, readSourceFile, stepsOf } = await import('@lunarest/openapi');
  try {
    const { name, content, positionOf } = readSourceFile(path);
    const refuse = (place: readonly string[], reason: string): never => {
      throw new ScenarioFileError(`${name}:${positionOf(place).line}: ${onOneLine(reason)}`);
    };
    const { requests } = await loadControlChecks();
    const check = requests.startScenario?.bodies.json;
    if (check === undefined) throw new Error('the contract has no check of scenarios');
    // The compiler compares the schema of this check with the type where the control API uses both.
    const isScenario = (value: unknown): value is Scenario => check(value);
    if (isScenario(content)) return tried(content, refuse);
    const [error] = check.errors ?? [];
    if (error === undefined) throw new Error('the check of scenarios gives no reason');
    const { place, reason } = scenarioWords(error, stepsOf(error.instancePath));
    return refuse(place, reason);
  } catch (error) {
    if (error instanceof DocumentError) throw new ScenarioFileError(`${error.message}.`);
    throw error;
  }
}

function tried(scenario: Scenario, refuse: (place: readonly string[], reason: string) => never): Scenario {
  try {
    buildScenario(scenario, createNodeEnvironment());
    return scenario;
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error;
    return refuse(error.place, error.message);
  }
}

/** The names of properties, which a reason repeats, can hold any character, such as a line end or one that steers a terminal. */
function onOneLine(reason: string): string {
  return reason.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, '\u{fffd}');
}
