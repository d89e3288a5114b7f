// The thread that derives the schema of the appliance's state from its TypeScript type. A state that is restored, imported or kept
// is checked against it.
import { join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { createFormatter, createParser, DEFAULT_CONFIG, SchemaGenerator } from 'ts-json-schema-generator';
import ts from 'typescript';
import { type GeneratedFile, literal } from './emit.ts';

parentPort?.once('message', (root: string) => parentPort?.postMessage([stateSchemaFile(root)]));

const typeName = 'ApplianceState';

const settings = {
  ...DEFAULT_CONFIG,
  type: typeName,
  topRef: false,
  // For bounds, as in `@minimum 0`.
  jsDoc: 'basic',
  encodeRefs: false,
} as const;

/**
 * The types of the state are data: of the language's own types they require only the oldest ones, and any other makes the
 * generation fail. The others and those of Node are nine tenths of the text that the compiler would read. `npm run types` checks
 * the types.
 */
const compilerOptions: ts.CompilerOptions = {
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  customConditions: ['@lunarest/source'],
  lib: ['lib.es5.d.ts'],
  types: [],
  strict: true,
  noEmit: true,
};

/**
 * Derives the schema of the type `ApplianceState` of the repository at `root`. Throws for a type without a name: the generator
 * names only exported types, and the others by the folder in which it runs.
 */
function stateSchemaFile(root: string): GeneratedFile {
  const program = ts.createProgram([join(root, 'packages/appliance/src/state.ts')], compilerOptions);
  const parser = createParser(program, settings);
  const generator = new SchemaGenerator(program, parser, createFormatter(settings), settings);
  const { definitions, ...state } = generator.createSchema(typeName);
  const unnamed = Object.keys(definitions ?? {}).filter((name) => /^[a-z]+-\d/.test(name));
  if (unnamed.length > 0)
    throw new Error(
      `Export every type that ${typeName} refers to; these have no name: ${unnamed.join(', ')}`,
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
