// Writes the checks of answers and requests: ES modules for each release, and one module that lists the checks of answers.
import type { ReleaseDocument } from '@lunarest/openapi';
import { answerSource } from './answer-source.ts';
import { compileChecks } from './compile-checks.ts';
import { type GeneratedFile, typescriptFile } from './emit.ts';
import type { ReleaseModel } from './model.ts';
import { requestSource } from './request-source.ts';

const folder = 'packages/contract/src/generated';

/** The checks of a release, as JavaScript with separate declarations, so that they need no further compilation. */
export function emitValidators(
  { release, document }: ReleaseDocument,
  model: ReleaseModel,
): readonly GeneratedFile[] {
  const source = answerSource(document, model);
  const checks = compileChecks(document, source.schemas);
  const requests = requestSource(document, model);
  const requestChecks = compileChecks(document, requests.schemas, 'requests');
  return [
    typescriptFile(`${folder}/requests-${release}.js`, [
      requestChecks.source,
      requests.write(requestChecks.names),
    ]),
    typescriptFile(`${folder}/requests-${release}.d.ts`, [
      "import type { RequestTable } from '../check-tables.ts';",
      `export declare const requests${release}: RequestTable;`,
    ]),
    typescriptFile(`${folder}/answers-${release}.js`, [checks.source, source.write(checks.names)]),
    typescriptFile(`${folder}/answers-${release}.d.ts`, [
      "import type { AnswerTable } from '../check-tables.ts';",
      `export declare const answers${release}: AnswerTable;`,
    ]),
  ];
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
