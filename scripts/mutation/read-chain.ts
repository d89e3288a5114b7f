// Reads all that a mutant is judged by: the contract as it is, what the sources say of it, and what tests have seen.

import { join } from 'node:path';
import { fileReader, readContract } from '@lunarest/openapi';
import { root } from '../generate/root.ts';
import { readDecisions, readLedger } from '../ledger/read-ledger.ts';
import type { Chain } from './judge-mutant.ts';
import { type PlannedMutant, planMutants } from './mutants.ts';
import { buildWorld } from './world.ts';

const spec = join(root, 'spec');

/** The chain of this repository; the recordings and the compiler are given, since not everybody has or wants them. */
export function readChain(given: Pick<Chain, 'recordings' | 'types'>): Chain {
  const contract = readContract(spec, fileReader);
  return {
    contract,
    world: buildWorld(contract),
    ledger: readLedger(spec),
    decisions: readDecisions(spec),
    ...given,
  };
}

/** Every mutant of the contract and of its overlays. */
export function plannedFor({ contract }: Pick<Chain, 'contract'>): readonly PlannedMutant[] {
  return contract.overlays.flatMap((overlay) => planMutants(contract.newest, overlay));
}
