// Checks the changed operations against evidence from outside: pages of the documentation, and recordings of clients.
import type { ClientRecording } from '@lunarest/conformance/evidence';
import type { JsonObject } from '@lunarest/openapi';
import { objectsAt } from '../../generate/read-document.ts';
import { contractFacts } from '../../ledger/contract-facts.ts';
import { generalOpen, unwrittenDecisions } from '../../ledger/judge.ts';
import { evidenceComplaint, judgePage } from '../../ledger/judge-page.ts';
import type { OperationFacts } from '../../ledger/page-facts.ts';
import { comparedRelease, type Ledger } from '../../ledger/read-ledger.ts';
import { firstComplaint, stepsOf } from '../../recordings/recorded-steps.ts';
import type { World } from '../world.ts';
import { type ChangedOperation, type Check, changedIn, firstOf } from './check.ts';

/** A check by the ledger: open differences, and decided ones that no longer exist. */
export function ledgerCheck(ledger: Ledger, decisions: ReadonlySet<string>): Check {
  return (changed) => {
    const releases = changed.world.map(({ release }) => release);
    const facts = new Map(
      changed.world.map(({ release, document }) => [
        release,
        contractFacts(document, (id) => changed.operations.has(`${release}/${id}`)),
      ]),
    );
    return firstOf(changedIn(changed), (one) => {
      const contract = facts.get(one.release.release)?.get(one.id);
      return (
        pageComplaint(ledger, releases, one, contract) ??
        generalComplaint(ledger, decisions, releases, one, contract)
      );
    });
  };
}

function pageComplaint(
  ledger: Ledger,
  releases: readonly string[],
  { id, release: { release } }: ChangedOperation,
  contract: OperationFacts | undefined,
): string | null {
  const entry = ledger.operations.get(id);
  if (entry === undefined) return null;
  const pages = objectsAt(entry, 'pages').filter(
    (page) => comparedRelease(String(page.release), releases) === release,
  );
  const used = new Set<JsonObject>();
  return firstOf(pages, (page) => {
    const use = (claim: JsonObject) => used.add(claim);
    const { open } = judgePage({ operation: id, entry, waivers: ledger.waivers }, page, contract, use);
    if (open.length > 0) return `${id}: ${open.join(', ')}`;
    const vain = objectsAt(entry, 'differences').find(
      (claim) => claim.release === page.release && !used.has(claim),
    );
    return vain === undefined ? null : `${id}: ${String(vain.about)} is decided and no longer there`;
  });
}

function generalComplaint(
  ledger: Ledger,
  decisions: ReadonlySet<string>,
  releases: readonly string[],
  { id, operation, release: { release } }: ChangedOperation,
  contract: OperationFacts | undefined,
): string | null {
  const [open] = contract === undefined ? [] : generalOpen(ledger, { id, release, releases }, contract);
  if (open !== undefined) return `${id}: ${open}`;
  if (operation === undefined) return null;
  // Answers without an operation have no evidence.
  const evidence = id === '' ? null : evidenceComplaint(ledger, operation.written);
  if (evidence !== null) return `${id} ${evidence}`;
  return unwrittenDecisions(operation.whole(), decisions)[0] ?? null;
}

/** A check by recordings of clients, each step for an operation of `world`. */
export function recordingsCheck(recordings: readonly ClientRecording[], world: World): Check {
  const steps = stepsOf(recordings, world);
  return ({ world: changed, operations }) =>
    firstComplaint(
      steps.filter(({ release, operation }) => operations.has(`${release}/${operation}`)),
      changed,
    );
}
