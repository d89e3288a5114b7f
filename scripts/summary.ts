// Prints the figures that show possible drift: `summary.ts tests` after the tests, `summary.ts proofs` after the proofs.
import { relative } from 'node:path';
import type { Figures } from '@lunarest/review';
import { isNews, keptFile, measuredFile, readKept, writeFigures } from './figures/kept-figures.ts';
import { coverage, ledger, measure } from './figures/measure.ts';
import { root } from './generate/root.ts';

const lines =
  process.argv[2] === 'proofs' ? linesOfProofs() : [ledgerLine(ledger()), coverageLine(coverage())];
for (const line of lines) console.log(`· ${line}`);

/** The lines after the proofs. Also stores all figures for `npm run figures`. */
function linesOfProofs(): readonly string[] {
  const figures = measure();
  writeFigures(measuredFile, figures);
  const differ = `figures    are not those in ${relative(root, keptFile)}; to keep them: npm run figures`;
  return [guardLine(figures), mutationLine(figures), ...(isNews(figures, readKept()) ? [differ] : [])];
}

function guardLine({ guard: { drifts, rightAnswers, scores } }: Figures): string {
  const [own = ['', { seen: 0, refused: 0 }], ...others] = Object.entries(scores);
  const seen = `the guard sees ${own[1].seen} of ${drifts} planted drifts and refuses ${own[1].refused} of ${rightAnswers} right answers`;
  const compared = others.map(([name, score]) => `${name} sees ${score.seen}`).join(', ');
  return `guard      ${seen}; ${compared}  (packages/drifts/coverage/guard.md)`;
}

function ledgerLine({ pages, differencesDecided, open }: Figures['ledger']): string {
  return `ledger     ${pages} pages, ${differencesDecided} differences decided, ${open.length} pages open  (npm run ledger)`;
}

function coverageLine({ answers, keywords }: Figures['coverage']): string {
  const [seen, known] = [sumOf(answers), sumOf(keywords)];
  const shares = `${seen.covered} of ${seen.all} documented answers, ${known.covered} of ${known.all} schema keywords satisfied and violated`;
  return `coverage   ${shares}  (packages/conformance/coverage/contract.md)`;
}

function sumOf(shares: Figures['coverage']['answers']) {
  const sum = (key: 'covered' | 'all') =>
    Object.values(shares).reduce((total, share) => total + share[key], 0);
  return { covered: sum('covered'), all: sum('all') };
}

function mutationLine({ mutation: { killed, survivors, equivalent } }: Figures): string {
  const counts = `${killed} mutants killed, ${survivors.length} survived, ${equivalent} equivalent`;
  return `mutation   ${counts}  (scripts/coverage/mutation.md; all of them: npm run mutate)`;
}
