// Fails when no test produced a documented answer, or when no test satisfied or violated a keyword of the contract.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { answerCoverage, countsOf, gapsOf, markdownOf } from './coverage-report.ts';
import type { Exchange } from './exchange.ts';
import { keywordCoverage } from './keywords/keyword-coverage.ts';
import { readWitnesses } from './keywords/witnesses.ts';

const folder = fileURLToPath(new URL('../../coverage/', import.meta.url));

const exchanges = readExchanges('exchanges');
const coverage = {
  answers: answerCoverage(exchanges),
  keywords: keywordCoverage({
    exchanges,
    unmatched: readExchanges('unmatched'),
    witnesses: readWitnesses(),
  }),
};
const counts = countsOf(coverage);
const gaps = gapsOf(coverage);

mkdirSync(folder, { recursive: true });
writeFileSync(`${folder}contract.json`, `${JSON.stringify({ counts, ...coverage }, null, 1)}\n`);
writeFileSync(`${folder}contract.md`, markdownOf(coverage));

for (const gap of gaps) console.error(gap);
const { answers, requestKeywords, answerKeywords } = counts;
console.log(
  `${answers.covered} of ${answers.all} documented answers are produced by a test; of the keywords ` +
    `${requestKeywords.covered} of ${requestKeywords.all} in requests and ${answerKeywords.covered} of ` +
    `${answerKeywords.all} in answers are both satisfied and violated by a test (coverage/contract.md).`,
);
if (gaps.length > 0) process.exitCode = 1;

function readExchanges(kind: 'exchanges' | 'unmatched'): readonly Exchange[] {
  return readdirSync(`${folder}${kind}`).flatMap((file): readonly Exchange[] =>
    JSON.parse(readFileSync(`${folder}${kind}/${file}`, 'utf8')),
  );
}
