// `npm run mutate`: changes the contract one fact at a time and reports the check that killed each mutant;
// `--sample N` uses a seeded sample.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fileReader, readContract } from '@lunarest/openapi';
import { root } from './generate/root.ts';
import { readLedger } from './ledger/read-ledger.ts';
import { createEvidenceOf } from './mutation/evidence-of.ts';
import { createFactKinds } from './mutation/fact-kinds.ts';
import { judgeAll } from './mutation/judges.ts';
import { mutationFolder, readVerdicts, writeVerdicts } from './mutation/kept-verdicts.ts';
import { pickSample } from './mutation/mutants.ts';
import { keptSeen, plannedFor } from './mutation/read-chain.ts';
import { count, type JudgedMutant, markdownReport, percent, shownWireFacts } from './mutation/report.ts';
import { buildWorld } from './mutation/world.ts';

const { values } = parseArgs({
  options: { sample: { type: 'string' }, seed: { type: 'string', default: '1' } },
});

/** Lower bound on the share of mutants of sourced facts about requests and answers that evidence or behavior must kill. */
const demandedShare = 0.95;

const spec = join(root, 'spec');
const contract = readContract(spec, fileReader);
const planned = plannedFor({ contract, world: buildWorld(contract) });
const chosen =
  values.sample === undefined ? planned : pickSample(planned, Number(values.sample), Number(values.seed));

const kept = readVerdicts(keptSeen());
const open = chosen.filter(({ id }) => kept.verdicts[id] === undefined).map(({ id }) => id);
const begun = performance.now();
let done = 0;
await judgeAll(open, (id, judgement) => {
  kept.verdicts[id] = judgement;
  done += 1;
  if (done % 100 === 0) progress();
});

const kindOf = createFactKinds(contract.newest);
const evidenceOf = createEvidenceOf(contract.newest, readLedger(spec));
const judged = chosen.flatMap((mutant): readonly JudgedMutant[] => {
  const judgement = kept.verdicts[mutant.id];
  return judgement === undefined
    ? []
    : [{ id: mutant.id, kind: kindOf(mutant), evidence: evidenceOf(mutant), judgement }];
});
writeReports();

const { killed, survived, equivalent } = count(judged);
const { all, caught } = shownWireFacts(judged);
console.log(
  `${judged.length} mutants of ${planned.length}: ${killed} killed, ${survived} not killed, ${equivalent} equivalent; ` +
    `evidence or behavior killed ${percent(caught, all)} of ${all} that change what a source shows of requests and answers.`,
);

// The share of inferred facts is reported without a bound, because they have no external evidence.
if (caught < all * demandedShare) process.exitCode = 1;

function progress(): void {
  writeVerdicts(kept);
  const each = (performance.now() - begun) / done;
  console.error(`${done} of ${open.length} judged, ${each.toFixed(0)} ms each`);
}

function writeReports(): void {
  writeVerdicts(kept);
  const data = { planned: planned.length, judged };
  writeFileSync(join(mutationFolder, 'mutation.json'), `${JSON.stringify(data, null, 1)}\n`);
  writeFileSync(join(mutationFolder, 'mutation.md'), markdownReport(judged, planned.length));
}
