// Redocly's engine with its rules and ours, in this process, on a document in memory. It asks no network.
import { isArray, isObject, type Json, type JsonObject, reasonOf } from '@lunarest/openapi';
import type { lintDocument, NormalizedProblem, RawUniversalConfig } from '@redocly/openapi-core';
import type { Severity } from '../../finding.ts';
import { UsageError } from '../../usage-error.ts';
import { rules } from '../generated/rules.ts';
import { severityIn } from '../rule.ts';
import { contractUnderLint } from '../subjects/contract-under-lint.ts';
import { ownRules } from './own-rules.ts';
import type { Wishes } from './wishes.ts';

/** A problem as the engine tells it. */
export interface Told {
  readonly id: string;
  readonly severity: Severity;
  readonly message: string;
  readonly advice: string;
  /** Where it is, and where the operation is through which it was found. */
  readonly pointer: string;
  readonly through: string | undefined;
}

/** The name before our rules where a redocly.yaml sets them. */
const prefix = 'lunarest/';

/** Rules of the engine of which ours see as much and more. */
const replaced = { 'operation-operationId-unique': 'off', 'no-invalid-media-type-examples': 'off' };

/** The engine has no notes. */
const levels = { error: 'error', warning: 'warn', note: 'warn', off: 'off' } as const;

/** What the rules find in a document that the bundler has read. Throws a UsageError when the engine cannot take what is wished. */
export async function runEngine(root: JsonObject, wishes: Wishes): Promise<readonly Told[]> {
  const redocly = await import('@redocly/openapi-core');
  const { Nowhere } = await import('./nowhere.ts');
  // Ours speak of what OpenAPI 3 has.
  const isModern = typeof root.openapi === 'string';
  const contract = contractUnderLint(isModern ? root : {});
  const usual = new Map(rules.map((rule) => [prefix + rule.id, severityIn(rule, contract.ours)]));
  const ownLevels = Object.fromEntries([...usual].map(([id, severity]) => [id, levels[severity]]));
  const { styleguide } = await redocly
    .createConfig({
      extends: [...wishes.extends],
      plugins: [{ id: 'lunarest', rules: { oas3: ownRules(contract) } }],
      // What a redocly.yaml says is for the engine to judge.
      rules: { ...(isModern ? replaced : {}), ...ownLevels, ...wishes.rules } as RawUniversalConfig['rules'],
    })
    .catch((cause: unknown) => {
      throw new UsageError(`redocly.yaml cannot be used: ${reasonOf(cause)}`);
    });
  const problems = await redocly.lintDocument({
    // The engine's rules know no bigint.
    document: { source: new redocly.Source('', ''), parsed: narrow(root) },
    config: styleguide,
    customTypes: withUnmatched(redocly.getTypes(redocly.detectSpec(root))),
    externalRefResolver: new Nowhere(),
  });
  return problems.map((problem) => told(problem, usual.get(problem.ruleId)));
}

function told(
  { ruleId, severity, message, suggest, location, from }: NormalizedProblem,
  usual: Severity | 'off' | undefined,
): Told {
  const told = severity === 'warn' ? 'warning' : 'error';
  const isOwn = ruleId.startsWith(prefix);
  return {
    id: ruleId.replace(prefix, ''),
    // A note goes through the engine as a warning.
    severity: usual === 'note' && told === 'warning' ? 'note' : told,
    message,
    advice: isOwn || suggest.length === 0 ? suggest.join('') : `Did you mean ${suggest.join(' or ')}?`,
    pointer: location[0]?.pointer ?? '#',
    through: from?.pointer,
  };
}

type NodeType = NonNullable<Parameters<typeof lintDocument>[0]['customTypes']>[string];

/** What answers when no operation matches is written as answers are, so that rules about answers see it. */
function withUnmatched(types: Readonly<Record<string, NodeType>>): Record<string, NodeType> {
  const { Root } = types;
  if (Root === undefined) return { ...types };
  const properties = { ...Root.properties, 'x-luna-unmatched': 'LunaUnmatched' };
  const unmatched: NodeType = { properties: {}, additionalProperties: 'Response' };
  return { ...types, Root: { ...Root, properties }, LunaUnmatched: unmatched };
}

function narrow(value: Json): Json {
  if (typeof value === 'bigint') return Number(value);
  if (isArray(value)) return value.map(narrow);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, narrow(item)]));
}
