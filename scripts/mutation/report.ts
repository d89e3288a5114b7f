// The results of a mutation run, as data and as Markdown.
import { type EvidenceKind, evidenceKinds } from './evidence-of.ts';
import { type FactKind, factKinds, wireFacts } from './fact-kinds.ts';
import type { Judgement, Killer } from './judge-mutant.ts';

export interface JudgedMutant {
  readonly id: string;
  /** The kind of the changed fact, and its evidence. */
  readonly kind: FactKind;
  readonly evidence: EvidenceKind;
  readonly judgement: Judgement;
}

interface Score {
  readonly killed: number;
  readonly survived: number;
  readonly equivalent: number;
}

/** Number of mutants by the check that killed them first; `not killed` counts the remaining non-equivalent ones. */
type KilledBy = Readonly<Record<Killer | 'not killed', number>>;

/** Checks that are independent of the contract: the ledger, the recordings, and the behavior of the reference server. */
const outside: readonly Killer[] = ['ledger', 'recordings', 'behavior'];

export function count(judged: readonly JudgedMutant[]): Score {
  const of = (verdict: Judgement['verdict']) =>
    judged.filter(({ judgement }) => judgement.verdict === verdict).length;
  return { killed: of('killed'), survived: of('survived'), equivalent: of('equivalent') };
}

function killedBy(judged: readonly JudgedMutant[]): KilledBy {
  const first = (killer: Killer) =>
    judged.filter(({ judgement }) => judgement.verdict === 'killed' && judgement.by === killer).length;
  return {
    ledger: first('ledger'),
    recordings: first('recordings'),
    behavior: first('behavior'),
    types: first('types'),
    lint: first('lint'),
    generation: first('generation'),
    'not killed': count(judged).survived,
  };
}

/** The rows of the report that have mutants: by kind of fact, or by evidence. */
export function rowsOf(
  key: 'kind' | 'evidence',
  judged: readonly JudgedMutant[],
): Readonly<Record<string, KilledBy>> {
  const names: readonly string[] = key === 'kind' ? factKinds : evidenceKinds;
  return Object.fromEntries(
    names
      .map((name) => [name, judged.filter((mutant) => mutant[key] === name && differs(mutant))] as const)
      .filter(([, mutants]) => mutants.length > 0)
      .map(([name, mutants]) => [name, killedBy(mutants)]),
  );
}

/** Counts the mutants of sourced facts about requests and answers; `caught` counts those that evidence or behavior killed. */
export function shownWireFacts(judged: readonly JudgedMutant[]) {
  const shown = judged.filter(
    (mutant) => differs(mutant) && mutant.evidence !== 'inferred' && wireFacts.has(mutant.kind),
  );
  const caught = shown.filter(
    ({ judgement }) => judgement.verdict === 'killed' && outside.includes(judgement.by),
  );
  return { all: shown.length, caught: caught.length };
}

/** The share of a part, from 0 to 100 with one decimal; 100 for an empty whole. */
export function percent(part: number, whole: number): string {
  return `${whole === 0 ? '100.0' : ((part / whole) * 100).toFixed(1)} %`;
}

/** The report in Markdown: the scores by kind of fact and by evidence, then each survivor. */
export function markdownReport(judged: readonly JudgedMutant[], planned: number): string {
  const { killed, survived, equivalent } = count(judged);
  const { all, caught } = shownWireFacts(judged);
  return [
    '# Mutants of the contract',
    '',
    `${judged.length} of ${planned} mutants judged: ${killed} of ${killed + survived} that differ were killed ` +
      `(${percent(killed, killed + survived)}); ${equivalent} more change nothing that can be seen.`,
    '',
    `Of the ${all} that change a documented, sampled or observed fact which a client sends or reads, evidence or ` +
      `behavior killed ${caught} (${percent(caught, all)}). Inferred facts have no evidence outside of the contract.`,
    '',
    'Each mutant counts for the first check that kills it; generation is the first, types the last.',
    '',
    ...table('Kind of fact', rowsOf('kind', judged)),
    ...table('Evidence', rowsOf('evidence', judged)),
    '## Not killed',
    '',
    ...survivors(judged),
    '',
  ].join('\n');
}

function differs({ judgement }: JudgedMutant): boolean {
  return judgement.verdict !== 'equivalent';
}

function table(title: string, rows: Readonly<Record<string, KilledBy>>): readonly string[] {
  const columns = ['ledger', 'recordings', 'behavior', 'types', 'lint', 'generation', 'not killed'] as const;
  return [
    `| ${[title, ...columns].join(' | ')} |`,
    `| --- ${'| ---: '.repeat(columns.length)}|`,
    ...Object.entries(rows).map(
      ([name, counts]) => `| ${[name, ...columns.map((column) => counts[column])].join(' | ')} |`,
    ),
    '',
  ];
}

function survivors(judged: readonly JudgedMutant[]): readonly string[] {
  const alive = judged.filter(({ judgement }) => judgement.verdict === 'survived');
  return alive.length === 0
    ? ['None.']
    : alive.map(({ id, kind, evidence }) => `- ${kind}, ${evidence}: ${id}`);
}
