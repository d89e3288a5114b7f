// Sends a mutant through the chain that protects the contract, the cheapest check first, and says who caught it.

import type { WrittenContract } from '../generate/load-contract.ts';
import { judge } from '../ledger/judge.ts';
import type { Ledger } from '../ledger/read-ledger.ts';
import { lintOperations } from '../lint/lint-operations.ts';
import { uncovered } from './checks/coverage.ts';
import { replay } from './checks/replay.ts';
import { messageOf } from './message-of.ts';
import type { Mutant } from './mutant.ts';
import type { Recording } from './recording.ts';
import { buildWorld, changedOperations, type WorldRelease } from './world.ts';

export type Judgement =
  | { readonly verdict: 'killed'; readonly by: Killer; readonly how: string }
  | { readonly verdict: 'survived' }
  | { readonly verdict: 'equivalent'; readonly why: string };

export type Killer = 'generation' | 'lint' | 'ledger' | 'recordings' | 'coverage' | 'types';

export interface Chain {
  readonly contract: WrittenContract;
  readonly world: readonly WorldRelease[];
  readonly ledger: Ledger;
  readonly decisions: ReadonlySet<string>;
  readonly recordings: readonly Recording[];
  /** The last and slowest check: what the compiler says of the packages with the mutant's generated types. */
  readonly types: (world: readonly WorldRelease[]) => Promise<string | null>;
}

export async function judgeMutant(chain: Chain, mutant: Mutant): Promise<Judgement> {
  const made = worldOf(chain, mutant);
  if (typeof made === 'string') return { verdict: 'killed', by: 'generation', how: made };
  const why = equivalence(chain, mutant, made);
  if (why !== null) return { verdict: 'equivalent', why };
  for (const [by, check] of Object.entries(checks) as readonly [Killer, Check][]) {
    const how = await failureOf(check, chain, made);
    if (how !== null) return { verdict: 'killed', by, how };
  }
  return { verdict: 'survived' };
}

/** What a check says; one that cannot be carried out has caught the mutant too. */
async function failureOf(check: Check, chain: Chain, world: readonly WorldRelease[]): Promise<string | null> {
  try {
    return await check(chain, world);
  } catch (error) {
    return messageOf(error);
  }
}

type Check = (chain: Chain, world: readonly WorldRelease[]) => string | null | Promise<string | null>;

const checks: Readonly<Record<Exclude<Killer, 'generation'>, Check>> = {
  lint: (_, world) => {
    const [problem] = world.flatMap(({ document, model }) => lintOperations(model, document));
    return problem === undefined ? null : `${problem.rule}: ${problem.operation}: ${problem.message}`;
  },
  ledger: ({ ledger, decisions }, world) => {
    const { verdicts, faults } = judge(ledger, world, decisions);
    const open = verdicts.find((verdict) => verdict.open.length > 0);
    return open === undefined ? (faults[0] ?? null) : `${open.operation}: ${open.open.join(', ')}`;
  },
  recordings: (chain, world) => {
    const changed = changedOperations(chain.world, world);
    return replay(
      world,
      chain.recordings.filter(({ release, operation }) => changed.has(`${release}/${operation}`)),
    );
  },
  coverage: (chain, world) => uncovered(world, chain.recordings, changedOperations(chain.world, world)),
  types: ({ types }, world) => types(world),
};

function worldOf({ contract }: Chain, { site, document }: Mutant): readonly WorldRelease[] | string {
  try {
    return buildWorld(
      site === 'contract' ? { ...contract, newest: document } : { ...contract, overlays: [document] },
    );
  } catch (error) {
    return messageOf(error);
  }
}

/** Equivalence by rule: a change of words, or one that leaves every release as it was. */
function equivalence(chain: Chain, { operator }: Mutant, world: readonly WorldRelease[]): string | null {
  if (operator === 'prose') return 'only words for a reader were changed';
  const same = world.every(
    ({ document }, index) => textOf(document) === textOf(chain.world[index]?.document ?? {}),
  );
  return same ? 'every release is what it was' : null;
}

function textOf(document: object): string {
  return JSON.stringify(document, (_, item) => (typeof item === 'bigint' ? String(item) : item));
}
