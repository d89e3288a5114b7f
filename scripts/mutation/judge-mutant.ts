// Runs a mutant through the chain that protects the contract, and reports the first check that caught it.
import type { WrittenContract } from '@lunarest/openapi';
import type { Mutant } from './change.ts';
import { type ChangedWorld, createWorldChanger } from './changed-world.ts';
import { type Check, everything, messageOf } from './checks/check.ts';
import { equivalence, equivalenceOfTexts } from './equivalence.ts';
import type { World } from './world.ts';

/** The checks in order: external evidence first, then behavior, then the contract's own consistency. */
const killers = ['generation', 'ledger', 'recordings', 'behavior', 'lint', 'types'] as const;

export type Killer = (typeof killers)[number];

export type Judgement =
  | { readonly verdict: 'killed'; readonly by: Killer; readonly how: string }
  | { readonly verdict: 'survived' }
  | { readonly verdict: 'equivalent'; readonly why: string };

export interface Chain {
  readonly contract: WrittenContract;
  readonly world: World;
  readonly checks: Readonly<Record<Exclude<Killer, 'generation'>, Check>>;
}

/** Judges the mutants of the chain's contract. */
export function createJudge({ contract, world, checks }: Chain): (mutant: Mutant) => Promise<Judgement> {
  const change = createWorldChanger(contract, world);
  return async (mutant) => {
    const made = changedOrComplaint(() => change(mutant));
    if (typeof made === 'string') return { verdict: 'killed', by: 'generation', how: made };
    const why = equivalence(world, made, mutant);
    if (why !== null) return { verdict: 'equivalent', why };
    const failure = await firstFailure(checks, made);
    if (failure !== null) return failure;
    const sameTexts = equivalenceOfTexts(world, made);
    return sameTexts === null ? { verdict: 'survived' } : { verdict: 'equivalent', why: sameTexts };
  };
}

/** The chain's complaint about the unchanged contract. It must be null, since a check that always complains kills every mutant. */
export async function complaintAbout({ world, checks }: Chain): Promise<string | null> {
  const failure = await firstFailure(checks, everything(world));
  return failure === null ? null : `${failure.by}: ${failure.how}`;
}

async function firstFailure(checks: Chain['checks'], changed: ChangedWorld) {
  for (const by of killers) {
    if (by === 'generation') continue;
    const how = await failureOf(checks[by], changed);
    if (how !== null) return { verdict: 'killed', by, how } as const;
  }
  return null;
}

/** The complaint of a check; a check that throws has also caught the mutant. */
async function failureOf(check: Check, changed: ChangedWorld): Promise<string | null> {
  try {
    return await check(changed);
  } catch (error) {
    return messageOf(error);
  }
}

/** The changed world, or the reason why generation refuses it. */
function changedOrComplaint(change: () => ChangedWorld): ChangedWorld | string {
  try {
    const made = change();
    for (const { release, model } of made.world)
      if ([...made.operations].some((key) => key.startsWith(`${release}/`))) model();
    return made;
  } catch (error) {
    return messageOf(error);
  }
}
