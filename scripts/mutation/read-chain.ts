// Reads the inputs of a verdict: the unchanged contract, its sources, and the exchanges of the tests.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FollowedLink } from '@lunarest/conformance/evidence';
import { fileReader, readContract } from '@lunarest/openapi';
import { root } from '../generate/root.ts';
import { readDecisions, readLedger } from '../ledger/read-ledger.ts';
import { readRecordings } from '../recordings/recorded-steps.ts';
import type { Mutant } from './change.ts';
import { behaviorCheck } from './checks/behavior.ts';
import type { Check } from './checks/check.ts';
import { ledgerCheck, recordingsCheck } from './checks/evidence.ts';
import { lintCheck } from './checks/lint.ts';
import { type FollowedLinks, linksCheck, serversCheck } from './checks/targets.ts';
import { type Exchanges, keptExchanges } from './exchanges.ts';
import type { Chain } from './judge-mutant.ts';
import { planMutants } from './mutants.ts';
import { buildWorld, type World } from './world.ts';

const spec = join(root, 'spec');

/** The outputs of the last run of the conformance suite. */
export interface Seen {
  readonly exchanges: Exchanges;
  readonly links: FollowedLinks;
}

/** Throws when the suite has not been run. */
export function keptSeen(): Seen {
  return { exchanges: keptExchanges(), links: keptLinks() };
}

/** The chain of this repository, with or without exchanges of the tests; `types` makes the check by the compiler. */
export function readChain(seen: Seen | null, types: (world: World) => Check): Chain {
  const contract = readContract(spec, fileReader);
  const world = buildWorld(contract);
  return {
    contract,
    world,
    checks: {
      ledger: ledgerCheck(readLedger(spec), readDecisions(spec)),
      recordings: recordingsCheck(readRecordings(spec), world),
      behavior: seen === null ? () => null : seenCheck(seen, world),
      lint: lintCheck(world),
      types: types(world),
    },
  };
}

/** Every mutant of the contract and of its overlays. */
export function plannedFor({ contract, world }: Pick<Chain, 'contract' | 'world'>): readonly Mutant[] {
  return planMutants(contract, world);
}

function seenCheck({ exchanges, links }: Seen, world: World): Check {
  const [behavior, followed] = [behaviorCheck(exchanges, world), linksCheck(links)];
  return async (changed) => (await serversCheck(changed)) ?? (await behavior(changed)) ?? followed(changed);
}

function keptLinks(): FollowedLinks {
  const folder = join(root, 'packages/conformance/coverage/links');
  const found = new Map<string, FollowedLink[]>();
  for (const name of readdirSync(folder)) {
    const links: readonly FollowedLink[] = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    for (const link of links) {
      const key = `${link.release}/${link.operation}`;
      found.set(key, [...(found.get(key) ?? []), link]);
    }
  }
  return found;
}
