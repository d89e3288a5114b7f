// Answers per second by the place of the state: in memory, in a folder, or in PostgreSQL with one process and with two. The same
// programs measure all rows in adjacent slices. Each request goes to the next appliance and to the next process.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findPostgres, startPostgres } from '@lunarest/tooling/postgres';
import { type Figures, markdownTable, median, type Section } from '../section.ts';
import { type Subject, startSubject } from '../subject.ts';
import { requestHeaders, type Workload, workloads } from '../workloads.ts';

const rounds = 3;
const sliceMilliseconds = 2000;
/** Concurrent requests. */
const callers = 16;

export const stores: Section = {
  title: 'Answers per second by store, processes and appliances',
  measure: compareStores,
};

interface Row {
  readonly name: string;
  readonly processes: number;
  readonly appliances: number;
  /** Arguments of the measured program, without the number of appliances. */
  readonly kind: 'memory' | 'folder' | 'store';
}

const rows: readonly Row[] = [
  ...[1, 100, 1000].map(
    (appliances) => ({ name: 'memory', kind: 'memory', processes: 1, appliances }) as const,
  ),
  ...[1, 100].map((appliances) => ({ name: 'folder', kind: 'folder', processes: 1, appliances }) as const),
  ...[1, 100, 1000].flatMap((appliances) =>
    [1, 2].map((processes) => ({ name: 'PostgreSQL', kind: 'store', processes, appliances }) as const),
  ),
];

interface Measured extends Row {
  /** Answers per second by workload: the median of the rounds; null without PostgreSQL. */
  readonly rates: Readonly<Record<string, number>> | null;
}

const measured = workloads.filter(({ name }) => name === 'one role' || name === 'password change');

async function compareStores(): Promise<Figures> {
  const data: Measured[] = [];
  for (const row of rows) data.push({ ...row, rates: await ratesOf(row) });
  const lines = data.map(({ name, processes, appliances, rates }) => [
    name,
    String(processes),
    String(appliances),
    ...measured.map((workload) => rates?.[workload.name]?.toFixed(0) ?? 'not measured, no PostgreSQL'),
  ]);
  const head = ['store', 'processes', 'appliances', ...measured.map(({ name }) => name)];
  return { data, table: markdownTable(head, lines) };
}

/** A separate store for each row. */
async function ratesOf(row: Row): Promise<Measured['rates']> {
  if (row.kind !== 'store') {
    const folder = mkdtempSync(join(tmpdir(), 'lunarest-bench-'));
    try {
      return await ratesIn(row, folder);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  if (findPostgres() === undefined) return null;
  const postgres = await startPostgres();
  try {
    return await ratesIn(row, postgres.url);
  } finally {
    await postgres.remove();
  }
}

async function ratesIn(row: Row, place: string): Promise<Readonly<Record<string, number>>> {
  const subjects: Subject[] = [];
  try {
    for (let process = 0; process < row.processes; process += 1)
      subjects.push(await startSubject(row.name, 'stores', [row.kind, String(row.appliances), place]));
    const headers = await Promise.all((subjects[0]?.urls ?? []).map(requestHeaders));
    const rates: Record<string, number> = {};
    for (const workload of measured) {
      const figures: number[] = [];
      for (let round = 0; round < rounds; round += 1) figures.push(await rateOf(workload, subjects, headers));
      rates[workload.name] = median(figures);
    }
    return rates;
  } finally {
    for (const subject of subjects) await subject.stop();
  }
}

/** Answers per second in one slice; throws for an answer that is not a success, since the figure would then be meaningless. */
async function rateOf(
  { method, path, body }: Workload,
  subjects: readonly Subject[],
  headers: readonly Readonly<Record<string, string>>[],
): Promise<number> {
  const begun = performance.now();
  let sent = 0;
  const call = async () => {
    while (performance.now() - begun < sliceMilliseconds) {
      const appliance = sent % headers.length;
      const subject = subjects[Math.floor(sent / headers.length) % subjects.length];
      sent += 1;
      const answer = await fetch(`${subject?.urls[appliance]}${path}`, {
        method,
        headers: headers[appliance] ?? {},
        ...(body === '' ? {} : { body }),
      });
      await answer.arrayBuffer();
      if (!answer.ok) throw new Error(`${path} was answered ${answer.status}`);
    }
  };
  await Promise.all(Array.from({ length: callers }, call));
  return (sent * 1000) / (performance.now() - begun);
}
