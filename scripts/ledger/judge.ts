// Checks the whole ledger: each difference between page and contract is decided or open, and every claim is used.
import { isObject, type JsonObject, objectAt, type ReleaseDocument } from '@lunarest/openapi';
import { objectsAt } from '../generate/read-document.ts';
import { contractFacts } from './contract-facts.ts';
import { generalDifferences } from './general-pages.ts';
import { evidenceComplaint, judgePage, type Verdict } from './judge-page.ts';
import type { OperationFacts } from './page-facts.ts';
import { strangeBounds } from './printed-facets.ts';
import { comparedRelease, type Ledger } from './read-ledger.ts';

type FactsByRelease = ReadonlyMap<string, ReadonlyMap<string, OperationFacts>>;

interface Judgement {
  readonly verdicts: readonly Verdict[];
  /** Operations of the contract without a page. */
  readonly withoutPage: readonly string[];
  /** Errors in the ledger itself: unused claims, unknown decisions, missing operations. */
  readonly faults: readonly string[];
}

export function judge(
  ledger: Ledger,
  contracts: readonly ReleaseDocument[],
  decisions: ReadonlySet<string>,
): Judgement {
  const releases = contracts.map(({ release }) => release);
  const facts = new Map(contracts.map(({ release, document }) => [release, contractFacts(document)]));
  const used = new Set<JsonObject>();
  const verdicts = [...ledger.operations].flatMap(([operation, entry]) =>
    objectsAt(entry, 'pages').map((page) => {
      const release = comparedRelease(String(page.release), releases) ?? '';
      const contract = facts.get(release)?.get(operation);
      return judgePage({ operation, entry, waivers: ledger.waivers }, page, contract, (claim) =>
        used.add(claim),
      );
    }),
  );
  return {
    verdicts,
    withoutPage: [...operationsOf(facts)].filter((id) => !ledger.operations.has(id)),
    faults: [
      ...faultyClaims(ledger, used, decisions),
      ...faultyExceptions(ledger, facts, decisions),
      ...[...ledger.operations.keys()]
        .filter((id) => !operationsOf(facts).has(id))
        .map((id) => `the contract lacks ${id}`),
      ...unwrittenDecisions(contracts, decisions),
      ...generalFaults(ledger, facts),
      ...contracts.flatMap((contract) => evidenceFaults(ledger, contract)),
    ],
  };
}

/** Contradictions between an operation and an overview page for which the page names no decision. */
function generalFaults(ledger: Ledger, facts: FactsByRelease): readonly string[] {
  const releases = [...facts.keys()];
  return [...facts].flatMap(([release, operations]) =>
    [...operations].flatMap(([id, contract]) =>
      generalOpen(ledger, { id, release, releases }, contract).map(
        (open) => `release ${release}, ${id}: ${open}`,
      ),
    ),
  );
}

/** Operations whose evidence the ledger does not support. */
function evidenceFaults(ledger: Ledger, { release, document }: ReleaseDocument): readonly string[] {
  const items = Object.values(objectAt(document, 'paths')).filter(isObject);
  return items
    .flatMap((item) => Object.values(item).filter(isObject))
    .flatMap((operation) => {
      const complaint = evidenceComplaint(ledger, operation);
      return complaint === null ? [] : [`release ${release}, ${operation.operationId}: ${complaint}`];
    });
}

/** An operation of a release, among all releases. */
interface OperationIn {
  readonly id: string;
  readonly release: string;
  readonly releases: readonly string[];
}

/** The differences of one operation from the general statements, without its exceptions. */
export function generalOpen(
  ledger: Ledger,
  { id, ...where }: OperationIn,
  contract: OperationFacts,
): readonly string[] {
  return ledger.general
    .filter((page) => !(id in objectAt(page, 'except')))
    .flatMap((page) => generalIn(ledger, page, where, contract).map((about) => `${about} (${page.source})`));
}

function generalIn(
  ledger: Ledger,
  page: JsonObject,
  { release, releases }: Omit<OperationIn, 'id'>,
  contract: OperationFacts,
): readonly string[] {
  return page.about === 'setting'
    ? strangeBounds(ledger, contract, release, releases)
    : generalDifferences(page, contract);
}

function faultyClaims(
  ledger: Ledger,
  used: ReadonlySet<JsonObject>,
  decisions: ReadonlySet<string>,
): readonly string[] {
  const claims = [
    ...ledger.waivers,
    ...[...ledger.operations.values()].flatMap((entry) => objectsAt(entry, 'differences')),
  ];
  return [
    ...claims
      .filter((claim) => !used.has(claim))
      .map((claim) => `claims a difference that is not there: ${JSON.stringify(claim)}`),
    ...claims
      .filter(({ decision }) => !decisions.has(String(decision)))
      .map((claim) => `names no decision: ${JSON.stringify(claim)}`),
  ];
}

function faultyExceptions(
  ledger: Ledger,
  facts: FactsByRelease,
  decisions: ReadonlySet<string>,
): readonly string[] {
  const releases = [...facts.keys()];
  return ledger.general.flatMap((page) =>
    Object.entries(objectAt(page, 'except')).flatMap(([id, decision]) => [
      ...(decisions.has(String(decision)) ? [] : [`excepts ${id} by ${decision}, which is not written down`]),
      ...([...facts].some(([release, operations]) => {
        const contract = operations.get(id);
        return contract !== undefined && generalIn(ledger, page, { release, releases }, contract).length > 0;
      })
        ? []
        : [`excepts ${id} from the ${page.source}, with which it agrees`]),
    ]),
  );
}

/** The decisions that a value names but that do not exist. */
export function unwrittenDecisions(value: unknown, decisions: ReadonlySet<string>): readonly string[] {
  const text = JSON.stringify(value, (_, item) => (typeof item === 'bigint' ? String(item) : item));
  return [...new Set(text.match(/D-\d+/g))]
    .filter((decision) => !decisions.has(decision))
    .map((decision) => `the contract names ${decision}, which is not written down`);
}

function operationsOf(facts: FactsByRelease): ReadonlySet<string> {
  return new Set([...facts.values()].flatMap((operations) => [...operations.keys()]));
}
