// Redocly's engine with its rules and ours, in this process, on a document in memory. It makes no network requests.

import { type Progress, UsageError } from '@lunarest/findings';
import { isObject, isOpenApi30, type JsonObject, reasonOf, withoutBigInt } from '@lunarest/openapi';
import type { RawUniversalConfig } from '@redocly/openapi-core';
import { rules } from '../generated/rules.ts';
import { severityIn } from '../rule.ts';
import { contractUnderLint } from '../subjects/contract-under-lint.ts';
import { clarified } from './clarified.ts';
import { leavesFirst } from './leaves-first.ts';
import { mistakenIn } from './mistaken.ts';
import { nodeTypes, schemasBeforeAll } from './node-types.ts';
import { ownName, ownRules, ownRulesForSwagger } from './own-rules.ts';
import { type Reported, reported } from './reported.ts';
import { overlooked } from './unused-components.ts';
import type { Wishes } from './wishes.ts';

/** Rules of the engine for examples, which ours replace with the same findings or more. */
export const replacedForExamples = {
  'no-invalid-media-type-examples': 'off',
  'no-invalid-parameter-examples': 'off',
  'no-invalid-schema-examples': 'off',
} as const;

/** All that ours replace. */
const replaced = {
  'operation-operationId-unique': 'off',
  'spec-querystring-parameters': 'off',
  ...replacedForExamples,
};

/** Further ones since OpenAPI 3.1. */
const replacedLater = { 'no-server-variables-empty-enum': 'off' };

/** The engine has no severity for notes. */
const levels = { error: 'error', warning: 'warn', note: 'warn', off: 'off' } as const;

/** The findings of the rules in a bundled document. Throws a UsageError when the engine rejects the configuration. */
export async function askEngine(
  root: JsonObject,
  wishes: Wishes,
  progress: Progress,
): Promise<readonly Reported[]> {
  const redocly = await import('@redocly/openapi-core');
  const { Nowhere } = await import('./nowhere.ts');
  // Our rules require OpenAPI 3.
  const isModern = typeof root.openapi === 'string';
  const contract = contractUnderLint(isModern ? root : {});
  const usual = new Map(
    rules.map((rule) => [ownName(rule.id), severityIn(rule, contract.ours, wishes.house)]),
  );
  const ownLevels = Object.fromEntries([...usual].map(([id, severity]) => [id, levels[severity]]));
  const config = await redocly
    .createConfig({
      extends: [...wishes.extends],
      plugins: [
        { id: 'lunarest', rules: { oas3: ownRules(contract, progress), oas2: ownRulesForSwagger(root) } },
      ],
      // The engine validates the contents of a redocly.yaml.
      rules: {
        ...(isModern ? replaced : {}),
        ...(isModern && !isOpenApi30(root) ? replacedLater : {}),
        ...ownLevels,
        ...wishes.rules,
      } as RawUniversalConfig['rules'],
    })
    .catch((cause: unknown) => {
      throw new UsageError(`the configuration of the rules cannot be used: ${reasonOf(cause)}`);
    });
  const version = redocly.detectSpec(root);
  const types = nodeTypes(version, redocly.getTypes(version));
  // The engine's rules do not support bigint.
  const narrowed = withoutBigInt(root);
  const usualOrder = isObject(narrowed) ? narrowed : root;
  const parsed = leavesFirst(usualOrder);
  progress('asking the rules of the engine');
  const problems = await redocly.lintDocument({
    document: { source: new redocly.Source('', ''), parsed },
    config,
    customTypes: parsed === usualOrder ? types : { ...schemasBeforeAll(types) },
    externalRefResolver: new Nowhere(),
  });
  const isMistaken = mistakenIn(root);
  const judged = problems
    .map((problem) => reported(problem, usual.get(problem.ruleId)))
    .filter((problem) => !isMistaken(problem));
  const { severity } = config.getRuleSettings('no-unused-components', version);
  const all = [...judged, ...(severity === 'off' ? [] : overlooked(judged, severity, root))];
  return all.map((problem) => clarified(problem, root));
}
