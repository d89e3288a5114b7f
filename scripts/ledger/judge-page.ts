// Judges one page: each difference from the contract is decided or open. Also judges the evidence of an operation.
import { type JsonObject, objectAt, stringsAt } from '@lunarest/openapi';
import { objectsAt } from '../generate/read-document.ts';
import { compare } from './compare.ts';
import type { Difference } from './compare-shapes.ts';
import { type OperationFacts, pageFacts } from './page-facts.ts';
import type { Ledger } from './read-ledger.ts';

export interface Verdict {
  readonly operation: string;
  readonly release: string;
  readonly source: string;
  readonly decided: readonly { readonly about: string; readonly decision: string }[];
  readonly open: readonly string[];
}

/** The ledger's record of one operation, and its general exceptions. */
interface Claims {
  readonly operation: string;
  readonly entry: JsonObject;
  readonly waivers: readonly JsonObject[];
}

/** The verdict on a page of `operation`; `use` is called with each claim that covers a difference. */
export function judgePage(
  { operation, entry, waivers }: Claims,
  page: JsonObject,
  contract: OperationFacts | undefined,
  use: (claim: JsonObject) => void,
): Verdict {
  const release = String(page.release);
  const claims = objectsAt(entry, 'differences').filter((claim) => String(claim.release) === release);
  const judged = differencesOf(page, claims, contract, use).map((difference) => {
    const claim = claims.find(({ about }) => about === difference.about) ?? waiverOf(difference, waivers);
    if (claim !== undefined) use(claim);
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

function differencesOf(
  page: JsonObject,
  claims: readonly JsonObject[],
  contract: OperationFacts | undefined,
  use: (claim: JsonObject) => void,
): readonly Difference[] {
  if (contract === undefined) return [{ about: 'operation', added: false }];
  const differences = compare(withOtherStatuses(pageFacts(page), claims, contract, use), contract);
  return page.part === true ? differences.filter(isOfPart) : differences;
}

/**
 * Whether a difference counts for a page about a part of the operation. Such a page does not define other parts, but its printed
 * bodies are complete.
 */
export function isOfPart({ about, added }: Difference): boolean {
  return !added || (about.includes('/body/') && !/\/(values|empty|alternative)$/.test(about));
}

/** The status in the contract of an answer that a page shows without a status. */
function successOf({ responses }: OperationFacts): string {
  return Object.keys(responses).find((status) => Number(status) < 300) ?? 'success';
}

/**
 * The page with the contract's status for each answer that the page prints under another status (a claim with `instead`) or
 * without one.
 */
function withOtherStatuses(
  page: OperationFacts,
  claims: readonly JsonObject[],
  contract: OperationFacts,
  use: (claim: JsonObject) => void,
): OperationFacts {
  const statuses = Object.entries(page.responses).map(([printed, facts]) => {
    const status = printed === 'success' ? successOf(contract) : printed;
    const claim = claims.find(
      ({ about, instead }) => about === `responses/${status}` && instead !== undefined,
    );
    if (claim === undefined) return [status, facts] as const;
    use(claim);
    return [String(claim.instead), facts] as const;
  });
  return { ...page, responses: Object.fromEntries(statuses) };
}

/** A waiver excuses only additions of the contract, never omissions or contradictions. */
function waiverOf({ about, added }: Difference, waivers: readonly JsonObject[]): JsonObject | undefined {
  return added ? waivers.find((waiver) => matches(String(waiver.about), about)) : undefined;
}

function matches(glob: string, about: string): boolean {
  const pattern = glob.split('*').map((part) => part.replaceAll(/[^\w/]/g, '\\$&'));
  return new RegExp(`^${pattern.join('.*')}$`).test(about);
}

/**
 * The contradiction between the evidence of an operation and the ledger, or null. An operation is documented if and only if the
 * ledger has a page about it from the named source and a named release.
 */
export function evidenceComplaint(ledger: Ledger, operation: JsonObject): string | null {
  const { kind, source, ...evidence } = objectAt(operation, 'x-luna-evidence');
  const releases = stringsAt(evidence, 'releases');
  const entry = ledger.operations.get(String(operation.operationId)) ?? {};
  const pages = [...objectsAt(entry, 'pages'), ...objectsAt(entry, 'superseded')];
  const isNamed = pages.some((page) => page.source === source && isFrom(String(page.release), releases));
  if (isNamed === (kind === 'documented')) return null;
  return isNamed
    ? `rests on ${String(source)}, and says that it is ${String(kind)}`
    : `is documented by ${String(source)} of ${releases.join(', ') || 'no release'}, which the ledger does not have`;
}

/** Whether a page is from one of the releases. A page without a release (`newest`) belongs to evidence without releases. */
function isFrom(release: string, releases: readonly string[]): boolean {
  return release === 'newest' ? releases.length === 0 : releases.includes(release);
}
