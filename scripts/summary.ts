// The last lines of `npm test`: the four figures that say whether anything can drift, and where to read more.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadContract } from './generate/load-contract.ts';
import { root } from './generate/root.ts';
import { judge } from './ledger/judge.ts';
import { readDecisions, readLedger } from './ledger/read-ledger.ts';

for (const line of [guard(), ledger(), coverage(), mutation()]) console.log(line);

function guard(): string {
  const { drifts, caught, honestAnswers, refused } = JSON.parse(read('packages/server/coverage/guard.json'));
  const seen = `the guard sees ${caught.guard} of ${drifts} planted drifts and refuses ${refused.guard} of ${honestAnswers} right answers`;
  const others = `express-openapi-validator sees ${caught.expressOpenapiValidator}, prism proxy ${caught.prismProxy}`;
  return `guard      ${seen}; ${others}  (packages/server/coverage/guard.md)`;
}

function ledger(): string {
  const spec = join(root, 'spec');
  const { verdicts } = judge(readLedger(spec), loadContract(spec), readDecisions(spec));
  const open = verdicts.filter((verdict) => verdict.open.length > 0).length;
  const decided = verdicts.flatMap((verdict) => verdict.decided).length;
  return `ledger     ${verdicts.length} pages, ${decided} differences decided, ${open} pages open  (npm run ledger)`;
}

function coverage(): string {
  const { answers, requestKeywords, answerKeywords } = JSON.parse(
    read('packages/conformance/coverage/contract.json'),
  ).counts;
  const keywords = requestKeywords.covered + answerKeywords.covered;
  const all = requestKeywords.all + answerKeywords.all;
  const seen = `${answers.covered} of ${answers.all} documented answers, ${keywords} of ${all} schema keywords kept and broken`;
  return `coverage   ${seen}  (packages/conformance/coverage/contract.md)`;
}

function mutation(): string {
  const { killed, survived, equivalent } = JSON.parse(read('scripts/coverage/mutation.json'));
  const counts = `${killed} mutants killed, ${survived} survived, ${equivalent} equivalent`;
  return `mutation   ${counts}  (scripts/coverage/mutation.md; all of them: npm run mutate)`;
}

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}
