// The schema of the appliance's state, from its TypeScript type. A state that is restored, imported or kept is checked against
// it.
import { join } from 'node:path';
import { createGenerator } from 'ts-json-schema-generator';
import { type GeneratedFile, literal } from './emit.ts';

/**
 * Derives the schema of the type `ApplianceState` of the repository at `root`. Takes seconds. Throws for a type without a
 * name: the generator names only exported types, and the others by the folder in which it runs.
 */
export function stateSchemaFile(root: string): GeneratedFile {
  const appliance = join(root, 'packages/appliance');
  const { definitions, ...state } = createGenerator({
    path: join(appliance, 'src/state.ts'),
    tsconfig: join(appliance, 'tsconfig.json'),
    type: 'ApplianceState',
    topRef: false,
    // `npm run types` checks the types.
    skipTypeCheck: true,
    // For bounds, as in `@minimum 0`.
    jsDoc: 'basic',
    encodeRefs: false,
  }).createSchema('ApplianceState');
  const unnamed = Object.keys(definitions ?? {}).filter((name) => /^[a-z]+-\d/.test(name));
  if (unnamed.length > 0)
    throw new Error(
      `Export every type that ApplianceState refers to; these have no name: ${unnamed.join(', ')}`,
    );
  const blocks = [
    '// Generated from the type ApplianceState by `npm run generate`. Do not edit.',
    "import type { StateSchema } from '../state-schema.ts';",
    `export const stateSchema: StateSchema = ${literal(withoutProse({ ...state, definitions }), 3)};`,
  ];
  return {
    path: 'packages/appliance/src/checks/generated/state-schema.ts',
    content: `${blocks.join('\n\n')}\n`,
  };
}

/** Removes descriptions. A property named `description` has a schema instead of a text and stays. */
function withoutProse(schema: object): unknown {
  return JSON.parse(JSON.stringify(schema), (name, value) =>
    name === 'description' && typeof value === 'string' ? undefined : value,
  );
}
