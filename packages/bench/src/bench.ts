// `npm run bench`: every figure measured side by side in one run; what counts are the ratios to bare Express.
// Machines differ and drift, so each round measures all servers in adjacent slices, and the ratio is taken within the round.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { applianceCosts } from './appliance-costs.ts';
import { measure, type Slice } from './measure.ts';
import { median } from './median.ts';
import { npmTime } from './npm.ts';
import { startUpTimes } from './start-up.ts';
import { type Subject, startSubject } from './subject.ts';
import type { RecordedAnswer } from './subjects/recorded-answers.ts';
import { typeCheckTimes } from './type-check-times.ts';
import { requestHeaders, type Workload, workloads } from './workloads.ts';

const rounds = 5;
const commandRounds = 3;
const baseline = 'bare Express 5';

// The certificate of the measured server is its own; nothing leaves this machine.
process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0';

const server = await startSubject('this server', 'reference-server');
const listener = await startSubject('without Express', 'reference-server', ['node']);
const secure = await startSubject('this server, TLS', 'reference-server', ['tls']);
const headers = new Map<Subject, Readonly<Record<string, string>>>([
  [server, await requestHeaders(server.url)],
  [listener, await requestHeaders(listener.url)],
  [secure, await requestHeaders(secure.url)],
]);
const answers = JSON.stringify(await Promise.all(workloads.map((workload) => record(workload, server))));
const subjects = [
  await startSubject('raw node:http', 'raw-http', [answers]),
  await startSubject(baseline, 'bare-express', [answers]),
  server,
  listener,
  secure,
  await startSubject('Fastify, schemas', 'fastify', [answers]),
  await startSubject('validated Express', 'validated-express', [answers]),
  await startSubject('Prism mock', 'mock'),
];

const throughput: Awaited<ReturnType<typeof compare>>[] = [];
for (const workload of workloads) throughput.push(await compare(workload));
const memory = await Promise.all(
  subjects.map(async (subject) => ({ name: subject.name, rss: await subject.memory() })),
);
for (const subject of subjects) await subject.stop();
const startUp = await startUpTimes(answers);
const commands = await commandTimes();
const typeCheck = typeCheckTimes();
const appliances = applianceCosts();

const folder = fileURLToPath(new URL('../coverage/', import.meta.url));
mkdirSync(folder, { recursive: true });
writeFileSync(
  `${folder}bench.json`,
  `${JSON.stringify({ throughput, memory, startUp, commands, typeCheck, appliances }, null, 2)}\n`,
);
writeFileSync(`${folder}bench.md`, throughputTable());
print();

async function record(workload: Workload, from: Subject): Promise<RecordedAnswer> {
  const { method, path, body } = workload;
  const response = await fetch(`${from.url}${path}`, {
    method,
    headers: headersOf(from),
    ...(body === '' ? {} : { body }),
  });
  const kept = [...response.headers].filter(([name]) => ['content-type', 'location'].includes(name));
  return {
    method,
    path,
    status: response.status,
    headers: Object.fromEntries(kept),
    body: await response.text(),
  };
}

function headersOf(subject: Subject): Readonly<Record<string, string>> {
  return headers.get(subject) ?? headers.get(server) ?? {};
}

async function compare(workload: Workload) {
  const slices = new Map<string, Slice[]>(subjects.map(({ name }) => [name, []]));
  for (const subject of subjects) await measure(subject.url, workload, headersOf(subject));
  for (let round = 0; round < rounds; round += 1) {
    for (const subject of subjects) {
      slices.get(subject.name)?.push(await measure(subject.url, workload, headersOf(subject)));
    }
  }
  const base = slices.get(baseline) ?? [];
  const results = [...slices].map(([name, own]) => {
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
  return { workload: workload.name, results };
}

/** Whole processes. */
async function commandTimes() {
  const times = { generation: [] as number[], firstTest: [] as number[] };
  for (let round = 0; round < commandRounds; round += 1) {
    times.generation.push(await npmTime('', ['run', 'generate']));
    times.firstTest.push(await npmTime('packages/mock', ['test', '--', 'url-of']));
  }
  return { generation: median(times.generation), firstTest: median(times.firstTest) };
}

/** The ratios as a table in Markdown: a row for each server, a column for each workload. */
function throughputTable(): string {
  const columns = throughput.map(({ workload }) => workload);
  const rows = subjects.map(({ name }) => {
    const ratios = throughput.map(({ results }) => results.find((result) => result.name === name)?.ratio);
    return `| ${[name, ...ratios.map((ratio = Number.NaN) => ratio.toFixed(2))].join(' | ')} |`;
  });
  const head = [
    `| answers against ${baseline} | ${columns.join(' | ')} |`,
    `|---${'|---:'.repeat(columns.length)}|`,
  ];
  return `${[...head, ...rows].join('\n')}\n`;
}

function print(): void {
  for (const { workload, results } of throughput) {
    console.log(`\n${workload} (answers per second against ${baseline}, median of ${rounds} rounds)`);
    for (const { name, ratio, lowest, highest, rate, p99 } of results) {
      const range = `[${lowest.toFixed(2)} to ${highest.toFixed(2)}]`;
      console.log(
        `  ${name.padEnd(18)} ${ratio.toFixed(2)} ${range.padEnd(16)} ${rate.toFixed(0).padStart(6)}/s  p99 ${p99.toFixed(1)} ms`,
      );
    }
  }
  console.log('\nmemory after the load');
  for (const { name, rss } of memory) console.log(`  ${name.padEnd(18)} ${(rss / 2 ** 20).toFixed(0)} MiB`);
  console.log('\nstart of the process to the first answer');
  for (const { name, milliseconds } of startUp)
    console.log(`  ${name.padEnd(20)} ${milliseconds.toFixed(0).padStart(5)} ms`);
  console.log('\ncommands, whole processes');
  console.log(`  npm run generate     ${seconds(commands.generation)}`);
  console.log(`  time to first test   ${seconds(commands.firstTest)}`);
  console.log('\none more appliance in the process of a test');
  for (const [transport, { milliseconds, bytes }] of Object.entries(appliances))
    console.log(
      `  transport ${transport.padEnd(8)} ${milliseconds.toFixed(1)} ms  ${(bytes / 1e6).toFixed(2)} MB`,
    );
  const { few, all, ratio } = typeCheck;
  console.log(
    `compiling a program on all operations takes ${ratio.toFixed(2)} of one on ten (${all.toFixed(0)} and ${few.toFixed(0)} ms)`,
  );
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}
