// The scenarios of spec/scenarios, as data for the appliance, and their schema, for editors.
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import {
  isObject,
  type Json,
  type JsonObject,
  mapJson,
  objectAt,
  type ReleaseDocument,
  readSourceFile,
} from '@lunarest/openapi';
import { type GeneratedFile, literal, typescriptFile } from './emit.ts';

/** By file name, sorted. */
type Scenarios = Readonly<Record<string, Json>>;

/** Reads every `scenarios/*.yaml` below `folder`. Throws a DocumentError for invalid YAML. */
export function loadScenarios(folder: string): Scenarios {
  const files = readdirSync(join(folder, 'scenarios')).filter((file) => file.endsWith('.yaml'));
  const read = (file: string) => {
    const path = join(folder, 'scenarios', file);
    return [basename(file, '.yaml'), readSourceFile(path).content] as const;
  };
  return Object.fromEntries(files.sort().map(read));
}

export function emitScenarios(scenarios: Scenarios): GeneratedFile {
  return typescriptFile('packages/appliance/src/generated/scenarios.ts', [
    "import type { Scenario } from '../scenarios/scenario.ts';",
    `export const scenarios = ${literal(scenarios, 4)} as const satisfies Readonly<Record<string, Scenario>>;`,
  ]);
}

/** The schema `Scenario` of the control API as a separate document, with the schemas that it refers to. */
export function emitScenarioSchema({ document }: ReleaseDocument): GeneratedFile {
  const schemas = objectAt(objectAt(document, 'components'), 'schemas');
  const { Scenario, ...parts } = Object.fromEntries(
    Object.entries(schemas).filter(([name]) => name.startsWith('Scenario')),
  );
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'A scenario of a simulated appliance',
    ...atHome(Scenario),
    $defs: atHome(parts),
  };
  return {
    path: 'packages/contract/src/generated/scenario.schema.json',
    content: `${JSON.stringify(schema, undefined, 2)}\n`,
  };
}

/** With references into `$defs`. */
function atHome(value: Json | undefined): JsonObject {
  const moved = mapJson(value ?? {}, (part) =>
    typeof part === 'string' ? part.replace(/^#\/components\/schemas\//, '#/$defs/') : part,
  );
  return isObject(moved) ? moved : {};
}
