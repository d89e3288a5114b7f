// All mutants of the contract: each operator at each place, and each action of each overlay left out.
import { isArray, type JsonObject, nodesOf } from '@lunarest/openapi';
import type { Change } from './change.ts';
import { changeAt, renameAt } from './change-at.ts';
import type { Mutant } from './mutant.ts';
import { changesOf } from './operators.ts';

/** A mutant that has not been made yet: making it copies the path to its change. */
export interface PlannedMutant extends Omit<Mutant, 'document'> {
  make(): Mutant;
}

/** Every mutant of a bundled contract and of the overlay that makes an older release of it. */
export function planMutants(contract: JsonObject, overlay: JsonObject): readonly PlannedMutant[] {
  const changes = nodesOf(contract).flatMap((node) =>
    changesOf(node).map((change) =>
      plan('contract', contract, { ...change, at: [...node.path, ...change.at] }),
    ),
  );
  const actions = isArray(overlay.actions) ? overlay.actions : [];
  const left = actions.map((_, index) =>
    plan('overlay', overlay, { operator: 'overlay-action', at: ['actions', index], value: undefined }),
  );
  return [...changes, ...left];
}

function plan(site: Mutant['site'], document: JsonObject, change: Change): PlannedMutant {
  const path = change.at;
  const said =
    'name' in change
      ? ` -> ${change.name}`
      : change.value === undefined
        ? ' removed'
        : ` = ${textOf(change)}`;
  const known = {
    id: `${change.operator} ${site}/${path.join('/')}${said}`,
    operator: change.operator,
    site,
    path,
  };
  return {
    ...known,
    make: () => ({
      ...known,
      document:
        'name' in change ? renameAt(document, path, change.name) : changeAt(document, path, change.value),
    }),
  };
}

/** Long enough that two lists of required names, which differ in one of them, are told apart. */
const longestText = 240;

function textOf(change: Extract<Change, { readonly value: unknown }>): string {
  return JSON.stringify(change.value, (_, item) => (typeof item === 'bigint' ? String(item) : item)).slice(
    0,
    longestText,
  );
}
