// Redocly's engine with its rules and ours, in this process, on a document in memory. It makes no network requests.

import { noProgress, type Progress, UsageError } from '@lunarest/findings';
import { isObject, isOpenApi30, type JsonObject, mapJson, reasonOf } from '@lunarest/openapi';
import type { RawUniversalConfig } from '@redocly/openapi-core';
import { rules } from '../generated/rules.ts';
import { severityIn } from '../rule.ts';
import { contractUnderLint } from '../subjects/contract-under-lint.ts';
import { clarified } from './clarified.ts';
import { leavesFirst } from './leaves-first.ts';
import { mistakenIn } from './mistaken.ts';
import { nodeTypes, schemasBeforeAll } from './node-types.ts';
import { knownRules, ownName, ownRules, ownRulesForSwagger } from './own-rules.ts';
import { levelOf, type Reported, reported } from './reported.ts';
import { unusedComponents } from './used-components.ts';
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

/**
 * The findings of the rules in a bundled document; a rule of the engine that fails on it is skipped and
 * reported. Throws a UsageError when the engine rejects the configuration.
 */
export async function runEngine(
  root: JsonObject,
  wishes: Wishes,
  progress: Progress,
): Promise<readonly Reported[]> {
  const failing: string[] = [];
  for (;;) {
    try {
      const found = await askEngine(root, without(wishes, failing), progress);
      return [...found, ...failing.map(leftOut)];
    } catch (error) {
      const rule =
        error instanceof TypeError ? await ruleThatFails(root, without(wishes, failing)) : undefined;
      if (rule === undefined || failing.includes(rule)) throw error;
      failing.push(rule);
    }
  }
}

function without(wishes: Wishes, names: readonly string[]): Wishes {
  const off = Object.fromEntries(names.map((name) => [name, 'off'] as const));
  return { ...wishes, rules: { ...wishes.rules, ...off } };
}

/**
 * A rule of the engine that fails on the document, found by halving the set of all: the rules expect objects and
 * lists where the grammar has them, and fail on other values and on inherited members. The rule on the grammar is in every half:
 * it makes the engine skip a part of the others at a wrong value, so that some fail only with it.
 */
async function ruleThatFails(root: JsonObject, wishes: Wishes): Promise<string | undefined> {
  const isOwn = (name: string) => rules.some(({ id }) => id === name || ownName(id) === name);
  const ours = rules.map(({ id }) => ownName(id));
  const grammar = 'struct';
  const all = [grammar, ...[...(await knownRules())].filter((name) => name !== grammar && !isOwn(name))];
  const failsWith = (some: readonly string[]) => {
    const others = all.filter((name) => name !== grammar && !some.includes(name));
    return askEngine(root, without(wishes, [...ours, ...others]), noProgress).then(
      () => false,
      (error: unknown) => error instanceof TypeError,
    );
  };
  let left = all;
  while (left.length > 1) {
    const half = left.slice(0, Math.ceil(left.length / 2));
    left = (await failsWith(half)) ? half : left.slice(half.length);
  }
  return (await failsWith(left)) ? left[0] : undefined;
}

function leftOut(id: string): Reported {
  return {
    id,
    severity: 'note',
    message: 'The rule cannot look at this document',
    advice: '',
    pointer: '#',
    through: undefined,
  };
}

async function askEngine(root: JsonObject, wishes: Wishes, progress: Progress): Promise<readonly Reported[]> {
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
  const usualOrder = narrow(root);
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

/** The unused components that the engine does not report. */
function overlooked(
  judged: readonly Reported[],
  severity: 'warn' | 'error',
  root: JsonObject,
): readonly Reported[] {
  const id = 'no-unused-components';
  const known = new Set(judged.flatMap((problem) => (problem.id === id ? [problem.pointer] : [])));
  return unusedComponents(root)
    .filter(({ pointer }) => !known.has(pointer))
    .map(({ pointer, message }) => ({
      id,
      severity: levelOf(severity),
      message,
      advice: '',
      pointer,
      through: undefined,
    }));
}

/** The document without bigints; one without any stays the same object. */
function narrow(root: JsonObject): JsonObject {
  const narrowed = mapJson(root, (value) => (typeof value === 'bigint' ? Number(value) : value));
  return isObject(narrowed) ? narrowed : root;
}
