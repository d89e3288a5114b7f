// The engine, again without each of its rules that fails on a document.

import { noProgress, type Progress } from '@lunarest/findings';
import type { JsonObject } from '@lunarest/openapi';
import { rules } from '../generated/rules.ts';
import { askEngine } from './ask-engine.ts';
import { knownRules, ownName } from './own-rules.ts';
import type { Reported } from './reported.ts';
import type { Wishes } from './wishes.ts';

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
