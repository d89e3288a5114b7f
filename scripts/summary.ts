// The last lines of `npm test`: the four figures that say whether anything can drift, and where to read more.
import { relative } from 'node:path';
import type { Figures } from '@lunarest/governance';
import { differFromKept, keptFile, measuredFile, writeFigures } from './figures/kept-figures.ts';
import { measure } from './figures/measure.ts';
import { root } from './generate/root.ts';

const figures = measure();
writeFigures(measuredFile, figures);
for (const line of [guard(figures), ledger(figures), coverage(figures), mutation(figures)]) console.log(line);
if (differFromKept(figures)) {
  console.log(`figures    are not those in ${relative(root, keptFile)}; to keep them: npm run figures`);
}

function guard({ guard: { drifts, rightAnswers, scores } }: Figures): string {
  const [own = ['', { seen: 0, refused: 0 }], ...others] = Object.entries(scores);
  const seen = `the guard sees ${own[1].seen} of ${drifts} planted drifts and refuses ${own[1].refused} of ${rightAnswers} right answers`;
  const compared = others.map(([name, score]) => `${name} sees ${score.seen}`).join(', ');
  return `guard      ${seen}; ${compared}  (packages/server/coverage/guard.md)`;
}

function ledger({ ledger: { pages, differencesDecided, open } }: Figures): string {
  return `ledger     ${pages} pages, ${differencesDecided} differences decided, ${open.length} pages open  (npm run ledger)`;
}

function coverage({ coverage: { answers, keywords } }: Figures): string {
  const [seen, known] = [sumOf(answers), sumOf(keywords)];
  const shares = `${seen.covered} of ${seen.all} documented answers, ${known.covered} of ${known.all} schema keywords kept and broken`;
  return `coverage   ${shares}  (packages/conformance/coverage/contract.md)`;
}

function sumOf(shares: Figures['coverage']['answers']) {
  const sum = (key: 'covered' | 'all') =>
    Object.values(shares).reduce((total, share) => total + share[key], 0);
  return { covered: sum('covered'), all: sum('all') };
}

function mutation({ mutation: { killed, survivors, equivalent } }: Figures): string {
  const counts = `${killed} mutants killed, ${survivors.length} survived, ${equivalent} equivalent`;
  return `mutation   ${counts}  (scripts/coverage/mutation.md; all of them: npm run mutate)`;
}
