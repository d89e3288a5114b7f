// Answers per second beside the servers that a user would take instead. Machines drift, so each round measures all servers
// in adjacent slices, and the ratio is taken within the round.
import { measure, type Slice } from '../measure.ts';
import { median } from '../median.ts';
import { recordAnswers } from '../record-answers.ts';
import { type Figures, markdownTable, type Section } from '../section.ts';
import { type Subject, startSubject } from '../subject.ts';
import { requestHeaders, type Workload, workloads } from '../workloads.ts';

const rounds = 5;
const baseline = 'bare Express 5';

export const throughput: Section = {
  title: `Answers per second against ${baseline}, and memory after the load`,
  measure: compareServers,
};

interface Loaded {
  readonly subject: Subject;
  readonly headers: Readonly<Record<string, string>>;
}

interface Result {
  readonly name: string;
  /** Against the baseline: the median of the rounds, the lowest and the highest. */
  readonly ratio: number;
  readonly lowest: number;
  readonly highest: number;
  /** Answers per second. */
  readonly rate: number;
  /** 99th percentile of the time to answer, in milliseconds. */
  readonly p99: number;
}

async function compareServers(): Promise<Figures> {
  const loaded = await startAll();
  const compared: { readonly workload: string; readonly results: readonly Result[] }[] = [];
  for (const workload of workloads)
    compared.push({ workload: workload.name, results: await compare(workload, loaded) });
  const memory = await Promise.all(
    loaded.map(async ({ subject }) => ({ name: subject.name, rss: await subject.memory() })),
  );
  for (const { subject } of loaded) await subject.stop();
  const rows = memory.map(({ name, rss }) => [
    name,
    ...compared.map(({ results }) => cell(results.find((result) => result.name === name))),
    `${(rss / 2 ** 20).toFixed(0)} MiB`,
  ]);
  const head = ['median [lowest to highest]', ...compared.map(({ workload }) => workload), 'memory'];
  return { data: { compared, memory }, table: markdownTable(head, rows) };
}

function cell(result: Result | undefined): string {
  if (result === undefined) return '';
  return `${result.ratio.toFixed(2)} [${result.lowest.toFixed(2)} to ${result.highest.toFixed(2)}]`;
}

/** Our servers have a session each; the others answer what ours answered, whatever the headers are. */
async function startAll(): Promise<readonly Loaded[]> {
  const ours = [
    await startSubject('this server', 'reference-server'),
    await startSubject('without Express', 'reference-server', ['node']),
    await startSubject('this server, TLS', 'reference-server', ['tls']),
  ];
  const own = await Promise.all(
    ours.map(async (subject) => ({ subject, headers: await requestHeaders(subject.url) })),
  );
  const [{ subject, headers }] = own as [Loaded, ...Loaded[]]; // three are started above
  const answers = await recordAnswers(subject.url, headers);
  const others = [
    await startSubject('raw node:http', 'raw-http', [answers]),
    await startSubject(baseline, 'bare-express', [answers]),
    await startSubject('Fastify, schemas', 'fastify', [answers]),
    await startSubject('validated Express', 'validated-express', [answers]),
    await startSubject('Prism mock', 'mock'),
  ];
  return [...own, ...others.map((other) => ({ subject: other, headers }))];
}

async function compare(workload: Workload, loaded: readonly Loaded[]): Promise<readonly Result[]> {
  const slices = new Map<string, Slice[]>(loaded.map(({ subject }) => [subject.name, []]));
  for (const { subject, headers } of loaded) await measure(subject.url, workload, headers);
  for (let round = 0; round < rounds; round += 1) {
    for (const { subject, headers } of loaded)
      slices.get(subject.name)?.push(await measure(subject.url, workload, headers));
  }
  const base = slices.get(baseline) ?? [];
  return [...slices].map(([name, own]) => {
    const ratios = own.map(({ rate }, round) => rate / (base[round]?.rate ?? Number.NaN));
    return {
      name,
      ratio: median(ratios),
      lowest: Math.min(...ratios),
      highest: Math.max(...ratios),
      rate: median(own.map(({ rate }) => rate)),
      p99: median(own.map(({ p99 }) => p99)),
    };
  });
}
