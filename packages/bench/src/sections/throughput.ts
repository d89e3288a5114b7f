// Answers per second, compared with the servers that a user would otherwise choose. The speed of machines drifts, so
// each round measures all servers in adjacent slices, and computes the ratio within the round.
import { type Loaded, measure, type Slice, warmUp } from '../measure.ts';
import { type Bound, type Figures, markdownTable, median, type Progress, type Section } from '../section.ts';
import { startSubject } from '../subject.ts';
import { recordAnswers, requestHeaders, type Workload, workloads } from '../workloads.ts';

const rounds = 9;
const baseline = 'bare Express 5';
const mounted = 'this server, in Express';
const listener = 'this server, createListener()';
const floor = 'raw node:http';

export const throughput: Section = {
  title: `Answers per second against ${baseline}, and memory after the load`,
  measure: compareServers,
};

/** Ratio to another server: the median of the rounds, the lowest and the highest. */
interface Ratio {
  readonly median: number;
  readonly lowest: number;
  readonly highest: number;
}

interface Result {
  readonly name: string;
  /** Answers per second relative to the baseline. */
  readonly ratio: Ratio;
  /** Answers per second relative to raw node:http. */
  readonly againstFloor: Ratio;
  /** Answers per second of the server's processor time, relative to the baseline. */
  readonly ofProcessor: Ratio;
  /** Answers per second. */
  readonly rate: number;
  /** 99th percentile of the time to answer, in milliseconds. */
  readonly p99: number;
}

interface Compared {
  readonly workload: Workload;
  readonly results: readonly Result[];
}

async function compareServers(progress: Progress): Promise<Figures> {
  const loaded = await startAll();
  const compared: Compared[] = [];
  for (const workload of workloads) {
    progress(workload.name);
    compared.push({ workload, results: await compare(workload, loaded) });
  }
  const memory = await Promise.all(
    loaded.map(async ({ subject }) => ({ name: subject.name, rss: (await subject.usage()).rss })),
  );
  for (const { subject } of loaded) await subject.stop();
  const data = {
    compared: compared.map(({ workload, results }) => ({ workload: workload.name, results })),
    memory,
  };
  const tables = [
    tableOf(memory, compared, ({ ratio }) => ratio),
    `Answers per second of processor time of the server, against ${baseline}; the speed of the load generator does not limit them:`,
    tableOf(memory, compared, ({ ofProcessor }) => ofProcessor),
  ];
  return { data, table: tables.join('\n\n'), bounds: compared.flatMap(boundsOf) };
}

function tableOf(
  memory: readonly { readonly name: string; readonly rss: number }[],
  compared: readonly Compared[],
  ratioOf: (result: Result) => Ratio,
): string {
  const rows = memory.map(({ name, rss }) => [
    name,
    ...compared.flatMap(({ results }) =>
      results
        .filter((result) => result.name === name)
        .map(ratioOf)
        .map(cell),
    ),
    `${(rss / 2 ** 20).toFixed(0)} MiB`,
  ]);
  return markdownTable(
    ['median [lowest to highest]', ...compared.map(({ workload }) => workload.name), 'memory'],
    rows,
  );
}

function cell({ median: middle, lowest, highest }: Ratio): string {
  return `${middle.toFixed(2)} [${lowest.toFixed(2)} to ${highest.toFixed(2)}]`;
}

function boundsOf({ workload, results }: Compared): readonly Bound[] {
  const figures = (name: string) => results.filter((result) => result.name === name);
  const against = (name: string, least: number) =>
    figures(name).map(({ ratio }) => ({
      what: `${workload.name}: ${name}, against ${baseline}`,
      figure: ratio.median,
      least,
    }));
  if (workload.method !== 'GET') return [mounted, listener].flatMap((name) => against(name, 0.7));
  return [
    ...against(mounted, 1),
    ...against(listener, 1.6),
    ...figures(listener).map(({ againstFloor }) => ({
      what: `${workload.name}: ${listener}, against ${floor}`,
      figure: againstFloor.median,
      least: 0.5,
    })),
  ];
}

/** Each of our servers has a session; the others send the recorded answers and ignore the headers. */
async function startAll(): Promise<readonly Loaded[]> {
  const first = await startOwn(mounted, []);
  const own = [
    first,
    await startOwn(listener, ['node']),
    await startOwn(`${mounted}, TLS`, ['tls']),
    await startOwn(`${listener}, TLS`, ['node', 'tls']),
  ];
  const answers = await recordAnswers(first.subject.url, first.headers);
  const others = [
    await startSubject(floor, 'raw-http', [answers]),
    await startSubject(baseline, 'bare-express', [answers]),
    await startSubject('Fastify, schemas', 'fastify', [answers]),
    await startSubject('Express, express-openapi-validator', 'validated-express', [answers]),
    await startSubject('Prism mock', 'mock'),
  ];
  return [...own, ...others.map((subject) => ({ subject, headers: first.headers }))];
}

async function startOwn(name: string, args: readonly string[]): Promise<Loaded> {
  const subject = await startSubject(name, 'reference-server', args);
  return { subject, headers: await requestHeaders(subject.url) };
}

async function compare(workload: Workload, loaded: readonly Loaded[]): Promise<readonly Result[]> {
  const slices = new Map<string, Slice[]>(loaded.map(({ subject }) => [subject.name, []]));
  for (const one of loaded) await warmUp(one, workload);
  for (let round = 0; round < rounds; round += 1) {
    for (const one of loaded) slices.get(one.subject.name)?.push(await measure(one, workload));
  }
  const base = slices.get(baseline) ?? [];
  const lowest = slices.get(floor) ?? [];
  return [...slices].map(([name, own]) => ({
    name,
    ratio: ratioOf(own, base, ({ rate }) => rate),
    againstFloor: ratioOf(own, lowest, ({ rate }) => rate),
    ofProcessor: ratioOf(own, base, ({ ofProcessor }) => ofProcessor),
    rate: median(own.map(({ rate }) => rate)),
    p99: median(own.map(({ p99 }) => p99)),
  }));
}

/** The ratio of two servers, computed within each round. */
function ratioOf(own: readonly Slice[], others: readonly Slice[], of: (slice: Slice) => number): Ratio {
  const ratios = own.flatMap((slice, round) => {
    const other = others[round];
    return other === undefined ? [] : [of(slice) / of(other)];
  });
  return { median: median(ratios), lowest: Math.min(...ratios), highest: Math.max(...ratios) };
}
