// What a mutation run found, as data and as Markdown.
import type { Judgement, Killer } from './judge-mutant.ts';

export interface JudgedMutant {
  readonly id: string;
  readonly operator: string;
  readonly room: string;
  readonly judgement: Judgement;
}

export interface Score {
  readonly killed: number;
  readonly survived: number;
  readonly equivalent: number;
}

/** How many of the mutants that differ from the contract were caught, from 0 to 1. */
export function scoreOf(judged: readonly JudgedMutant[]): number {
  const { killed, survived } = count(judged);
  return killed + survived === 0 ? 1 : killed / (killed + survived);
}

/** The score if one check were not there. */
export function scoreWithout(killer: Killer, judged: readonly JudgedMutant[]): number {
  const { killed, survived } = count(judged);
  const alone = judged.filter(
    ({ judgement }) => judgement.verdict === 'killed' && judgement.by === killer,
  ).length;
  return killed + survived === 0 ? 1 : (killed - alone) / (killed + survived);
}

export function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

export function count(judged: readonly JudgedMutant[]): Score {
  const of = (verdict: Judgement['verdict']) =>
    judged.filter(({ judgement }) => judgement.verdict === verdict).length;
  return { killed: of('killed'), survived: of('survived'), equivalent: of('equivalent') };
}

/** The report for people: the score, then per check, per operator and per room, then each survivor. */
export function markdownReport(judged: readonly JudgedMutant[], planned: number): string {
  return [
    '# Mutants of the contract',
    '',
    `${judged.length} of ${planned} mutants judged: ${percent(scoreOf(judged))} of those that differ were caught, ` +
      `${percent(scoreWithout('register', judged))} without the register.`,
    '',
    ...table('caught by', killersOf(judged)),
    ...grouped('operator', judged, ({ operator }) => operator),
    ...grouped('room', judged, ({ room }) => room),
    '## Survivors',
    '',
    ...survivors(judged),
    '',
  ].join('\n');
}

function killersOf(judged: readonly JudgedMutant[]): ReadonlyMap<Killer, number> {
  const killers = new Map<Killer, number>();
  for (const { judgement } of judged) {
    if (judgement.verdict === 'killed') killers.set(judgement.by, (killers.get(judgement.by) ?? 0) + 1);
  }
  return killers;
}

function table(title: string, rows: ReadonlyMap<string, number>): readonly string[] {
  const lines = [...rows].sort(([, a], [, b]) => b - a).map(([name, number]) => `| ${name} | ${number} |`);
  return [`| ${title} | mutants |`, '| --- | --- |', ...lines, ''];
}

function grouped(
  title: string,
  judged: readonly JudgedMutant[],
  keyOf: (mutant: JudgedMutant) => string,
): readonly string[] {
  const names = [...new Set(judged.map(keyOf))].sort();
  const lines = names.map((name) => {
    const { killed, survived, equivalent } = count(judged.filter((mutant) => keyOf(mutant) === name));
    return `| ${name} | ${killed} | ${survived} | ${equivalent} |`;
  });
  return [`| ${title} | killed | survived | equivalent |`, '| --- | --- | --- | --- |', ...lines, ''];
}

function survivors(judged: readonly JudgedMutant[]): readonly string[] {
  const alive = judged.filter(({ judgement }) => judgement.verdict === 'survived');
  return alive.length === 0 ? ['None.'] : alive.map(({ id }) => `- ${id}`);
}
