// `npm run mutate`: changes the contract one fact at a time and says who caught it; `--sample N` judges a seeded sample.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fileReader, isObject, objectAt, readContract, stringsAt } from '@lunarest/openapi';
import { root } from './generate/root.ts';
import { judgeAll } from './mutation/judges.ts';
import { mutationFolder, readVerdicts, writeVerdicts } from './mutation/kept-verdicts.ts';
import type { PlannedMutant } from './mutation/mutants.ts';
import { plannedFor } from './mutation/read-chain.ts';
import {
  count,
  type JudgedMutant,
  markdownReport,
  percent,
  scoreOf,
  scoreWithout,
} from './mutation/report.ts';
import { pickSample } from './mutation/sample.ts';

const { values } = parseArgs({
  options: { sample: { type: 'string' }, seed: { type: 'string', default: '1' } },
});

const contract = readContract(join(root, 'spec'), fileReader);
const planned = plannedFor({ contract });
const chosen =
  values.sample === undefined ? planned : pickSample(planned, Number(values.sample), Number(values.seed));

const kept = readVerdicts();
const open = chosen.filter(({ id }) => kept.verdicts[id] === undefined).map(({ id }) => id);
const begun = performance.now();
let done = 0;
await judgeAll(open, (id, judgement) => {
  kept.verdicts[id] = judgement;
  done += 1;
  if (done % 100 === 0) progress();
});

const judged = chosen.flatMap((mutant): readonly JudgedMutant[] => {
  const { id, operator } = mutant;
  const judgement = kept.verdicts[id];
  return judgement === undefined ? [] : [{ id, operator, room: roomOf(mutant), judgement }];
});
writeReports();

const { killed, survived, equivalent } = count(judged);
console.log(
  `${judged.length} mutants of ${planned.length}: ${killed} killed, ${survived} survived, ${equivalent} equivalent; ` +
    `${percent(scoreOf(judged))} of those that differ were caught, ${percent(scoreWithout('register', judged))} without the register.`,
);
for (const { id, judgement } of judged)
  if (judgement.verdict === 'survived') console.error(`survived: ${id}`);
if (survived > 0) process.exitCode = 1;

function progress(): void {
  writeVerdicts(kept);
  const each = (performance.now() - begun) / done;
  console.error(`${done} of ${open.length} judged, ${each.toFixed(0)} ms each`);
}

/** The room of the operation that the change stands in; what several share has none. */
function roomOf({ path, site }: PlannedMutant): string {
  if (site === 'overlay' || path[0] !== 'paths') return site === 'overlay' ? 'overlay' : 'shared';
  const item = objectAt(objectAt(contract.newest, 'paths'), String(path[1]));
  const [operation] = Object.values(item).filter(isObject);
  return stringsAt(operation ?? {}, 'tags')[0] ?? 'shared';
}

function writeReports(): void {
  writeVerdicts(kept);
  const data = { planned: planned.length, score: scoreOf(judged), ...count(judged) };
  writeFileSync(join(mutationFolder, 'mutation.json'), `${JSON.stringify({ ...data, judged }, null, 1)}\n`);
  writeFileSync(join(mutationFolder, 'mutation.md'), markdownReport(judged, planned.length));
}
