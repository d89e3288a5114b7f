// Judges the whole ledger: each difference between page and contract is decided or open, and nothing is claimed in vain.
import {
  isArray,
  isObject,
  type Json,
  type JsonObject,
  objectAt,
  type ReleaseDocument,
} from '@lunarest/openapi';
import { compare, type Difference } from './compare.ts';
import { compareRegister } from './compare-register.ts';
import { contractFacts } from './contract-facts.ts';
import { type OperationFacts, pageFacts } from './page-facts.ts';
import type { Ledger } from './read-ledger.ts';

export interface Verdict {
  readonly operation: string;
  readonly release: string;
  readonly source: string;
  readonly decided: readonly { readonly about: string; readonly decision: string }[];
  readonly open: readonly string[];
}

export interface Judgement {
  readonly verdicts: readonly Verdict[];
  /** Operations without a page of their own, with what stands for one. */
  readonly withoutPage: readonly string[];
  /** What is wrong with the ledger itself: unused entries, unknown decisions, operations that are missing. */
  readonly faults: readonly string[];
  /** Where the register and the contract differ. */
  readonly register: readonly string[];
}

/** Pages of releases without a document of their own are held against the nearest newer one, or the oldest there is. */
const heldAgainst: Readonly<Record<string, string>> = {
  '4': '14',
  '5': '14',
  '14': '14',
  '15': '17',
  '16': '17',
  '17': '17',
};

export function judge(
  ledger: Ledger,
  contracts: readonly ReleaseDocument[],
  decisions: ReadonlySet<string>,
): Judgement {
  const facts = new Map(contracts.map(({ release, document }) => [release, contractFacts(document)]));
  const used = new Set<JsonObject>();
  const verdicts = [...ledger.operations].flatMap(([operation, entry]) =>
    listAt(entry, 'pages').map((page) => judgePage(operation, entry, page, facts, ledger.waivers, used)),
  );
  const claims = [
    ...ledger.waivers,
    ...[...ledger.operations.values()].flatMap((entry) => listAt(entry, 'differences')),
  ];
  return {
    verdicts,
    withoutPage: [...ledger.operations]
      .filter(([, entry]) => listAt(entry, 'pages').length === 0)
      .map(([id]) => id),
    faults: [
      ...claims
        .filter((claim) => !used.has(claim))
        .map((claim) => `claims a difference that is not there: ${exact(claim)}`),
      ...claims
        .filter(({ decision }) => !decisions.has(String(decision)))
        .map((claim) => `names no decision: ${exact(claim)}`),
      ...missingOperations(ledger, facts),
      ...unwrittenDecisions(contracts, decisions),
    ],
    register: compareRegister(ledger.register, contracts),
  };
}

function judgePage(
  operation: string,
  entry: JsonObject,
  page: JsonObject,
  facts: ReadonlyMap<string, ReadonlyMap<string, OperationFacts>>,
  waivers: readonly JsonObject[],
  used: Set<JsonObject>,
): Verdict {
  const release = String(page.release);
  const contract = facts.get(heldAgainst[release] ?? '')?.get(operation);
  const differences =
    contract === undefined ? [{ about: 'operation', added: false }] : compare(pageFacts(page), contract);
  const claims = listAt(entry, 'differences').filter((claim) => String(claim.release) === release);
  const judged = differences.map((difference) => {
    const claim = claims.find(({ about }) => about === difference.about) ?? waiverOf(difference, waivers);
    if (claim !== undefined) used.add(claim);
    return { about: difference.about, decision: claim === undefined ? null : String(claim.decision) };
  });
  return {
    operation,
    release,
    source: String(page.source),
    decided: judged.flatMap(({ about, decision }) => (decision === null ? [] : [{ about, decision }])),
    open: judged.filter(({ decision }) => decision === null).map(({ about }) => about),
  };
}

/** A waiver excuses only what the contract adds, never what it lacks or says otherwise. */
function waiverOf({ about, added }: Difference, waivers: readonly JsonObject[]): JsonObject | undefined {
  return added ? waivers.find((waiver) => matches(String(waiver.about), about)) : undefined;
}

function matches(glob: string, about: string): boolean {
  const pattern = glob.split('*').map((part) => part.replaceAll(/[^\w/]/g, '\\$&'));
  return new RegExp(`^${pattern.join('.*')}$`).test(about);
}

function unwrittenDecisions(
  contracts: readonly ReleaseDocument[],
  decisions: ReadonlySet<string>,
): readonly string[] {
  const text = JSON.stringify(contracts, (_, value) => (typeof value === 'bigint' ? String(value) : value));
  const named = new Set(text.match(/D-\d+/g));
  return [...named]
    .filter((decision) => !decisions.has(decision))
    .map((decision) => `the contract names ${decision}, which is not written down`);
}

function missingOperations(
  ledger: Ledger,
  facts: ReadonlyMap<string, ReadonlyMap<string, OperationFacts>>,
): readonly string[] {
  const written = new Set([...facts.values()].flatMap((operations) => [...operations.keys()]));
  return [
    ...[...written].filter((id) => !ledger.operations.has(id)).map((id) => `the ledger lacks ${id}`),
    ...[...ledger.operations.keys()].filter((id) => !written.has(id)).map((id) => `the contract lacks ${id}`),
    ...[...ledger.operations]
      .filter(
        ([, entry]) => listAt(entry, 'pages').length === 0 && objectAt(entry, 'evidence').kind === undefined,
      )
      .map(([id]) => `${id} has neither a page nor evidence`),
  ];
}

function listAt(parent: JsonObject, key: string): readonly JsonObject[] {
  const value = parent[key];
  return isArray(value) ? value.filter(isObject) : [];
}

function exact(claim: Json): string {
  return JSON.stringify(claim);
}
