// `npm run mutate`: changes the contract one fact at a time and says who caught it; `--sample N` judges a seeded sample.
// Verdicts are kept until something they rest on changes, so that a run goes on where the last one stopped.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isObject, type JsonObject, objectAt, stringsAt } from './generate/json.ts';
import { root } from './generate/root.ts';
import { createTypesCheck } from './mutation/checks/types.ts';
import { complaintAbout, type Judgement, judgeMutant } from './mutation/judge-mutant.ts';
import type { PlannedMutant } from './mutation/mutants.ts';
import { plannedFor, readChain } from './mutation/read-chain.ts';
import { readRecordings } from './mutation/recording.ts';
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

const folder = join(root, 'scripts/coverage');
const chain = readChain({
  recordings: readRecordings(join(root, 'packages/conformance/coverage/exchanges')),
  types: createTypesCheck(),
});
const { contract } = chain;

const complaint = await complaintAbout(chain);
if (complaint !== null)
  throw new Error(`the chain finds fault with the contract itself, so it can judge nothing: ${complaint}`);

const planned = plannedFor(chain);
const chosen =
  values.sample === undefined ? planned : pickSample(planned, Number(values.sample), Number(values.seed));
const kept = readKept();
const judged: JudgedMutant[] = [];
const begun = performance.now();

for (const mutant of chosen) {
  const judgement = kept.verdicts[mutant.id] ?? (await judgeMutant(chain, mutant.make()));
  kept.verdicts[mutant.id] = judgement;
  judged.push({ id: mutant.id, operator: mutant.operator, room: roomOf(mutant), judgement });
  if (judged.length % 100 === 0) progress();
}
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
  writeKept();
  const each = (performance.now() - begun) / judged.length;
  console.error(`${judged.length} of ${chosen.length} judged, ${each.toFixed(0)} ms each`);
}

/** The room of the operation that the change stands in; what several share has none. */
function roomOf({ path, site }: PlannedMutant): string {
  if (site === 'overlay' || path[0] !== 'paths') return site === 'overlay' ? 'overlay' : 'shared';
  const item = objectAt(objectAt(contract.newest, 'paths'), String(path[1]));
  const [operation] = Object.values(item).filter(isObject);
  return stringsAt(operation ?? {}, 'tags')[0] ?? 'shared';
}

interface Kept {
  readonly rests: string;
  readonly verdicts: Record<string, Judgement>;
}

function readKept(): Kept {
  const rests = fingerprint();
  const file = join(folder, 'mutation-verdicts.json');
  const before: Kept | null = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
  return before?.rests === rests ? before : { rests, verdicts: {} };
}

function writeKept(): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'mutation-verdicts.json'), JSON.stringify(kept));
}

function writeReports(): void {
  writeKept();
  const data: JsonObject = { planned: planned.length, score: scoreOf(judged), ...count(judged) };
  writeFileSync(join(folder, 'mutation.json'), `${JSON.stringify({ ...data, judged }, null, 1)}\n`);
  writeFileSync(join(folder, 'mutation.md'), markdownReport(judged, planned.length));
}

/** Everything that a verdict rests on: the contract, what is compiled against it, the checks, and what tests were seen. */
function fingerprint(): string {
  const hash = createHash('sha256');
  const folders = [
    'packages/contract/src',
    'spec',
    'scripts/generate',
    'scripts/ledger',
    'scripts/lint',
    'scripts/mutation',
    'packages/server/src',
    'packages/client/src',
  ];
  for (const name of folders.flatMap(filesBelow)) hash.update(name).update(readFileSync(join(root, name)));
  return hash.update(JSON.stringify(chain.recordings)).digest('hex');
}

function filesBelow(name: string): readonly string[] {
  const entries = readdirSync(join(root, name), { recursive: true, withFileTypes: true, encoding: 'utf8' });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length))
    .sort();
}
