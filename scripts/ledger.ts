// `npm run ledger`: compares the contract with the pages per operation: same, decided, or open. Open ends
// with exit code 1.
import { join } from 'node:path';
import { loadContract } from './generate/load-contract.ts';
import { root } from './generate/root.ts';
import { judge } from './ledger/judge.ts';
import type { Verdict } from './ledger/judge-page.ts';
import { readDecisions, readLedger } from './ledger/read-ledger.ts';

// A reader such as `head` may close the pipe early.
process.stdout.on('error', () => process.exit());

const spec = join(root, 'spec');
const { verdicts, withoutPage, faults } = judge(readLedger(spec), loadContract(spec), readDecisions(spec));

for (const verdict of verdicts) console.log(lineOf(verdict));
for (const operation of withoutPage) console.log(`${operation.padEnd(32)} no page of its own`);
for (const fault of faults) console.error(`ledger: ${fault}`);

const open = verdicts.filter((verdict) => verdict.open.length > 0).length;
const decided = verdicts.filter((verdict) => verdict.open.length === 0 && verdict.decided.length > 0).length;
console.log(
  `${verdicts.length} pages: ${verdicts.length - open - decided} same, ${decided} decided, ${open} open; ${withoutPage.length} operations without a page.`,
);
if (open + faults.length > 0) process.exitCode = 1;

function lineOf({ operation, release, decided: settled, open: unsettled }: Verdict): string {
  const name = `${operation.padEnd(32)} ${release.padStart(2)}  `;
  if (unsettled.length > 0) return `${name}open: ${unsettled.join(', ')}`;
  if (settled.length === 0) return `${name}same`;
  const decisions = new Set(settled.map(({ decision }) => decision));
  return `${name}decided: ${[...decisions].join(', ')} (${settled.length} differences)`;
}
