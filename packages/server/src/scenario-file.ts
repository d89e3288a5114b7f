// A scenario in a file of its own: YAML, or JSON where the name says so.
import { buildScenario, type Scenario, ScenarioError } from '@lunarest/appliance';
import { loadControlChecks } from '@lunarest/contract/control';
import { createNodeEnvironment } from './node-environment.ts';

/** A file that holds no scenario; the message is one line that begins with the file and, where it is known, the line. */
export class ScenarioFileError extends Error {
  override readonly name = 'ScenarioFileError';
}

/**
 * Reads a file such as those in spec/scenarios. The scenario has been built once, so that an appliance can start in it.
 * @throws ScenarioFileError for a file that cannot be read, does not fit the schema, or whose parts contradict each other
 */
export async function readScenarioFile(path: string): Promise<Scenario> {
  // Loaded only here, as no other start needs a parser.
  const { DocumentError, readSourceFile, stepsOf } = await import('@lunarest/openapi');
  try {
    const { name, content, positionOf } = readSourceFile(path);
    const refuse = (place: readonly string[], reason: string): never => {
      const { line } = positionOf(place);
      throw new ScenarioFileError(`${name}:${line}: ${place.join('/') || 'the scenario'} ${reason}.`);
    };
    const { requests } = await loadControlChecks();
    const check = requests.startScenario?.bodies.json;
    if (check === undefined) throw new Error('the contract has no check of scenarios');
    if (!check(content)) {
      const [{ instancePath = '', message = 'must fit the schema', params } = {}] = check.errors ?? [];
      const unknown = params?.additionalProperty;
      const place = stepsOf(instancePath);
      if (typeof unknown === 'string') refuse([...place, unknown], 'is unknown');
      refuse(place, message);
    }
    // The check has just shown it, and the compiler holds its schema and this type together where the control API uses both.
    const scenario = content as unknown as Scenario;
    tryBuilding(scenario, refuse);
    return scenario;
  } catch (error) {
    if (error instanceof DocumentError) throw new ScenarioFileError(`${error.message}.`);
    throw error;
  }
}

function tryBuilding(scenario: Scenario, refuse: (place: readonly string[], reason: string) => never): void {
  try {
    buildScenario(scenario, createNodeEnvironment());
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error;
    refuse(error.place, `cannot be built: ${error.message.replace(/\.$/, '')}`);
  }
}
