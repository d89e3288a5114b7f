// Writes the measured table: each planted drift, and the tools that detect it.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export interface ComparedDrift {
  readonly drift: string;
  readonly findings: readonly string[];
  readonly guard: boolean;
  readonly expressOpenapiValidator: boolean;
  readonly prismProxy: boolean;
}

export interface ComparedHonestAnswer {
  readonly answer: string;
  /** Whether the tool refused the correct answer. */
  readonly guard: boolean;
  readonly expressOpenapiValidator: boolean;
  readonly prismProxy: boolean;
}

const judges = ['guard', 'expressOpenapiValidator', 'prismProxy'] as const;

/** Writes `coverage/guard.json` and `coverage/guard.md`; returns a line with the totals. */
export function writeComparison(
  drifts: readonly ComparedDrift[],
  honest: readonly ComparedHonestAnswer[],
): string {
  const folder = fileURLToPath(new URL('../coverage/', import.meta.url));
  const caught = count(drifts);
  const refused = count(honest);
  mkdirSync(folder, { recursive: true });
  const totals = { drifts: drifts.length, caught, honestAnswers: honest.length, refused };
  writeFileSync(`${folder}guard.json`, `${JSON.stringify({ ...totals, table: drifts, honest }, null, 2)}\n`);
  writeFileSync(`${folder}guard.md`, markdown(drifts, honest));
  return `planted drifts seen: guard ${caught.guard}, express-openapi-validator ${caught.expressOpenapiValidator}, prism proxy ${caught.prismProxy} of ${drifts.length}; right answers refused by the guard: ${refused.guard} of ${honest.length}`;
}

function count(rows: readonly Readonly<Record<(typeof judges)[number], boolean>>[]) {
  const of = (judge: (typeof judges)[number]) => rows.filter((row) => row[judge]).length;
  return {
    guard: of('guard'),
    expressOpenapiValidator: of('expressOpenapiValidator'),
    prismProxy: of('prismProxy'),
  };
}

function markdown(drifts: readonly ComparedDrift[], honest: readonly ComparedHonestAnswer[]): string {
  const caught = count(drifts);
  const rows = drifts.map(
    (row) =>
      `| ${row.drift} | ${row.findings.join(', ')} | ${judges.map((judge) => mark(row[judge])).join(' | ')} |`,
  );
  return [
    '# Who sees a drift',
    '',
    'Each row is a tiny application that answers wrongly in one way. Measured by the test of the guard.',
    '',
    '| drift | what is wrong | guard | express-openapi-validator, `validateResponses` | `prism proxy --errors` |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    `| **seen, of ${drifts.length}** | | ${judges.map((judge) => `**${caught[judge]}**`).join(' | ')} |`,
    '',
    `Right answers that are refused: ${judges.map((judge) => refusedBy(judge, honest)).join('; ')}.`,
    'A tool that answers an unknown path or method by itself counts as refusing the right answer of the application.',
    '',
  ].join('\n');
}

function refusedBy(judge: (typeof judges)[number], honest: readonly ComparedHonestAnswer[]): string {
  const names = honest.filter((row) => row[judge]).map(({ answer }) => answer);
  return `${judge} ${names.length} of ${honest.length}${names.length === 0 ? '' : ` (${names.join(', ')})`}`;
}

function mark(seen: boolean): string {
  return seen ? 'yes' : '**no**';
}
