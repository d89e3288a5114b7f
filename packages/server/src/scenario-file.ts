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
 * Reads a file such as those in spec/scenarios, and builds its state once as a check.
 * @throws ScenarioFileError for a file that cannot be read, does not fit the schema, or whose parts contradict each other
 */
export async function readScenarioFile(path: string): Promise<Scenario> {
  // Loaded on demand, because other starts need no parser.
  const { DocumentError, readSourceFile, stepsOf } = await import('@lunarest/openapi');
  try {
    const { name, content, positionOf } = readSourceFile(path);
    const refuse = (place: readonly string[], reason: string): never => {
      throw new ScenarioFileError(`${name}:${positionOf(place).line}: ${onOneLine(reason)}`);
    };
    const { requests } = await loadControlChecks();
    const check = requests.startScenario?.bodies.json;
    if (check === undefined) throw new Error('the contract has no check of scenarios');
    // The compiler compares schema and type in the control API, which uses both.
    const isScenario = (value: unknown): value is Scenario => check(value);
    if (isScenario(content)) return tried(content, refuse);
    const [error] = check.errors ?? [];
    if (error === undefined) throw new Error('the check of scenarios gives no reason');
    const { place, reason } = scenarioWords(error, stepsOf(error.instancePath));
    return refuse(place, reason);
  } catch (error) {
    if (error instanceof DocumentError) throw new ScenarioFileError(`${error.message}.`);
    // The parser and the check call themselves for each level.
    if (error instanceof RangeError)
      throw new ScenarioFileError(`${path} cannot be read: it has too many levels.`);
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

/** Replaces control characters and line ends, which the name of a property in the reason can contain. */
function onOneLine(reason: string): string {
  return reason.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, '\u{fffd}');
}
