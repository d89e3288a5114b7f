// Writes the checks of answers and requests: ES modules for each release, and one module that lists the checks of answers.
import type { ReleaseDocument } from '@lunarest/openapi';
import { answerSource } from './answer-source.ts';
import { type CompiledChecks, compileChecks } from './compile-checks.ts';
import { type GeneratedFile, typescriptFile } from './emit.ts';
import type { ReleaseModel } from './model.ts';
import { requestSource } from './request-source.ts';

const folder = 'packages/contract/src/generated';

/** A contract with its model. */
export interface ModeledContract {
  readonly contract: ReleaseDocument;
  readonly model: ReleaseModel;
}

/**
 * The checks of the contracts, as JavaScript with separate declarations, so that they need no further compilation. The newest
 * is the first, and each further one imports the checks of equal schemas from the one before it.
 */
export function emitValidators(contracts: readonly ModeledContract[]): readonly GeneratedFile[] {
  return [
    ...emitTables(contracts, 'answers', 'AnswerTable', answerSource),
    ...emitTables(contracts, 'requests', 'RequestTable', requestSource),
  ];
}

/** The modules of one kind of checks, each with its table. */
function emitTables(
  contracts: readonly ModeledContract[],
  kind: 'answers' | 'requests',
  type: string,
  sourceOf: typeof answerSource,
): readonly GeneratedFile[] {
  const modules: CheckModule[] = [];
  for (const { contract, model } of contracts) {
    const { schemas, write } = sourceOf(contract.document, model);
    const checks = compileChecks(contract.document, schemas, kind, modules.at(-1));
    const { release } = contract;
    modules.push({ ...checks, release, module: `./${kind}-${release}.js`, table: write(checks.names) });
  }
  return modules.flatMap(({ release, source, table }, index) => [
    typescriptFile(`${folder}/${kind}-${release}.js`, [
      source,
      table,
      ...exportOf(modules[index + 1]?.imported ?? []),
    ]),
    typescriptFile(`${folder}/${kind}-${release}.d.ts`, [
      `import type { ${type} } from '../check-tables.ts';`,
      `export declare const ${kind}${release}: ${type};`,
    ]),
  ]);
}

interface CheckModule extends CompiledChecks {
  readonly release: string;
  /** The specifier of the module in the other generated files. */
  readonly module: string;
  readonly table: string;
}

/** The statement that exports the functions, if there are any. */
function exportOf(names: readonly string[]): readonly string[] {
  return names.length === 0 ? [] : [`export {\n${names.map((name) => `  ${name},\n`).join('')}};`];
}

/** The tables of all releases under one name. */
export function emitValidatorIndex(releases: readonly string[]): readonly GeneratedFile[] {
  const imports = releases.map((release) => `import { answers${release} } from './answers-${release}.js';`);
  const rows = releases.map((release) => `  '${release}': answers${release},\n`);
  return [
    typescriptFile(`${folder}/answers.js`, [
      imports.join('\n'),
      `export const answerTables = {\n${rows.join('')}};`,
    ]),
    typescriptFile(`${folder}/answers.d.ts`, [
      "import type { AnswerTable } from '../check-tables.ts';\nimport type { Release } from './releases.ts';",
      'export declare const answerTables: Readonly<Record<Release, AnswerTable>>;',
    ]),
  ];
}
