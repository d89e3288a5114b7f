// Sends a mutant through the chain that protects the contract, the cheapest check first, and says who caught it.

import { expand, lintOperations } from '@lunarest/governance/lint';
import { objectAt, type WrittenContract } from '@lunarest/openapi';
import { resolverOf } from '../generate/read-document.ts';
import { judge } from '../ledger/judge.ts';
import type { Ledger } from '../ledger/read-ledger.ts';
import { canonical } from './canonical-schema.ts';
import { uncovered } from './checks/coverage.ts';
import { replay } from './checks/replay.ts';
import type { TypesCheck } from './checks/types.ts';
import { messageOf } from './message-of.ts';
import type { Mutant } from './mutant.ts';
import type { Recording } from './recording.ts';
import { buildWorld, changedOperations, type WorldRelease } from './world.ts';

export type Judgement =
  | { readonly verdict: 'killed'; readonly by: Killer; readonly how: string }
  | { readonly verdict: 'survived' }
  | { readonly verdict: 'equivalent'; readonly why: string };

export type Killer = 'generation' | 'lint' | 'ledger' | 'recordings' | 'coverage' | 'types' | 'register';

export interface Chain {
  readonly contract: WrittenContract;
  readonly world: readonly WorldRelease[];
  readonly ledger: Ledger;
  readonly decisions: ReadonlySet<string>;
  readonly recordings: readonly Recording[];
  /** The last and slowest check: what the compiler says of the packages with the mutant's generated types. */
  readonly types: TypesCheck;
}

export async function judgeMutant(chain: Chain, mutant: Mutant): Promise<Judgement> {
  const made = worldOf(chain, mutant);
  if (typeof made === 'string') return { verdict: 'killed', by: 'generation', how: made };
  const changed = changedOperations(chain.world, made);
  const caught =
    (await firstFailure(quickChecks, chain, made, changed)) ?? equivalence(chain, mutant, made, changed);
  return caught ?? (await firstFailure(slowChecks, chain, made, changed)) ?? { verdict: 'survived' };
}

/** What the chain says of the contract as it is, which must be nothing: a check that always complains catches everything. */
export async function complaintAbout(chain: Chain): Promise<string | null> {
  const { world, recordings } = chain;
  const everything = changedOperations([], world);
  const unseen = replay(world, recordings) ?? uncovered(world, recordings, everything);
  if (unseen !== null) return unseen;
  const judgement =
    (await firstFailure(quickChecks, chain, world, everything)) ??
    (await firstFailure(slowChecks, chain, world, everything));
  return judgement?.verdict === 'killed' ? `${judgement.by}: ${judgement.how}` : null;
}

async function firstFailure(
  checks: Partial<Record<Killer, Check>>,
  chain: Chain,
  world: readonly WorldRelease[],
  changed: ReadonlySet<string>,
): Promise<Judgement | null> {
  for (const [by, check] of Object.entries(checks) as readonly [Killer, Check][]) {
    const how = await failureOf(check, chain, world, changed);
    if (how !== null) return { verdict: 'killed', by, how };
  }
  return null;
}

/** What a check says; one that cannot be carried out has caught the mutant too. */
async function failureOf(
  check: Check,
  chain: Chain,
  world: readonly WorldRelease[],
  changed: ReadonlySet<string>,
): Promise<string | null> {
  try {
    return await check(chain, world, changed);
  } catch (error) {
    return messageOf(error);
  }
}

/** `changed` are the operations that the mutant differs in, as `release/operationId`; the others have been looked at before. */
type Check = (
  chain: Chain,
  world: readonly WorldRelease[],
  changed: ReadonlySet<string>,
) => string | null | Promise<string | null>;

const quickChecks: Partial<Record<Killer, Check>> = {
  lint: (chain, world, changed) => {
    // An operation that comes, goes or is renamed may be referred to by any other.
    const renamed = String(namesOf(world)) !== String(namesOf(chain.world));
    const [problem] = world.flatMap(({ release, document }) =>
      lintOperations(document, (id) => renamed || changed.has(`${release}/${id}`)),
    );
    return problem === undefined ? null : `${problem.rule}: ${problem.operation}: ${problem.message}`;
  },
  ledger: ({ ledger, decisions }, world) => {
    const { verdicts, faults } = judge(ledger, world, decisions);
    const open = verdicts.find((verdict) => verdict.open.length > 0);
    return open === undefined ? (faults[0] ?? null) : `${open.operation}: ${open.open.join(', ')}`;
  },
  recordings: ({ recordings }, world, changed) =>
    replay(
      world,
      recordings.filter(({ release, operation }) => changed.has(`${release}/${operation}`)),
    ),
  coverage: ({ recordings }, world, changed) => uncovered(world, recordings, changed),
};

/** The register comes last: it knows every fact, so that what only it catches has no other guard. */
const slowChecks: Partial<Record<Killer, Check>> = {
  types: ({ types }, world, changed) => types(world, changed),
  register: ({ ledger, decisions }, world) => judge(ledger, world, decisions).register[0] ?? null,
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

/** Equivalence by rule, never by hand. */
function equivalence(
  chain: Chain,
  mutant: Mutant,
  world: readonly WorldRelease[],
  changed: ReadonlySet<string>,
): Judgement | null {
  if (factsOf(world, changed) !== factsOf(chain.world, changed)) return null;
  return { verdict: 'equivalent', why: reasonOf(mutant) };
}

function reasonOf(mutant: Mutant): string {
  if (mutant.operator === 'prose') return 'only words for a reader were changed';
  return mutant.operator === 'example'
    ? exampleEquivalence(mutant)
    : 'every release takes and gives what it did';
}

/** The lint has found an example in every place where one is due, and that each fits. */
function exampleEquivalence({ path }: Mutant): string {
  return path.at(-1) === 'value'
    ? 'the example fits its schema as before'
    : 'another example of the same answer remains';
}

/** What a program could notice, as text; of unchanged operations the name is enough. */
function factsOf(world: readonly WorldRelease[], changed: ReadonlySet<string>): string {
  const facts = [namesOf(world), ...world.map((released) => factsOfRelease(released, changed))];
  return JSON.stringify(facts, (_, item) => (typeof item === 'bigint' ? `${item}n` : item));
}

/** Every operation of every release, as `release/operationId`. */
function namesOf(world: readonly WorldRelease[]): readonly string[] {
  return world.flatMap(({ release, operations }) => [...operations.keys()].map((id) => `${release}/${id}`));
}

function factsOfRelease(
  { release, document, operations }: WorldRelease,
  changed: ReadonlySet<string>,
): readonly unknown[] {
  const unmatched = expand(document['x-luna-unmatched'] ?? null, resolverOf(document));
  const differing = [...operations].filter(([id]) => changed.has(`${release}/${id}`));
  const written = differing.map(([id, { model, whole }]) => [
    id,
    model.method,
    model.path,
    model.security,
    canonical(whole),
  ]);
  return [release, canonical(unmatched), objectAt(document, 'components').securitySchemes ?? null, written];
}
