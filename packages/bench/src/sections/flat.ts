// How the number of operations and the number of open sessions affect the cost of a request: compares the server with all
// operations and a server with ten, and the server with the maximum of sessions and a server with ten.
import { type Loaded, measure, warmUp } from '../measure.ts';
import { type Bound, type Figures, markdownTable, median, type Progress, type Section } from '../section.ts';
import { startSubject } from '../subject.ts';
import { requestHeaders, workloads } from '../workloads.ts';

const rounds = 15;
const fewSessions = 10;
const manySessions = 10_000;
/** Lower bound on the ratio of the answers per second of the larger server to those of the smaller. */
const least = 0.95;

interface Ratios {
  readonly surface: number;
  readonly sessions: number;
}

export const flat: Section = {
  title: 'What a larger surface and more open sessions cost',
  measure: compareLoads,
};

async function compareLoads(progress: Progress): Promise<Figures> {
  progress(`opening ${manySessions} sessions`);
  const all = await start('all operations', 'reference-server');
  const ten = await start('ten operations', 'ten-operations');
  // The measured session is the last one.
  const few = await start(`${fewSessions} sessions`, 'many-sessions', [String(fewSessions - 1)]);
  const many = await start(`${manySessions} sessions`, 'many-sessions', [String(manySessions - 1)]);
  const data: Record<string, Ratios> = {};
  for (const workload of workloads) {
    progress(workload.name);
    for (const loaded of [all, ten, few, many]) await warmUp(loaded, workload);
    const surface: number[] = [];
    const sessions: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const rate = async (loaded: Loaded) => (await measure(loaded, workload)).rate;
      surface.push((await rate(all)) / (await rate(ten)));
      sessions.push((await rate(many)) / (await rate(few)));
    }
    data[workload.name] = { surface: median(surface), sessions: median(sessions) };
  }
  for (const { subject } of [all, ten, few, many]) await subject.stop();
  const rows = Object.entries(data).map(([name, { surface, sessions }]) => [
    name,
    surface.toFixed(2),
    sessions.toFixed(2),
  ]);
  const head = ['answers per second', 'all operations against ten', '10,000 open sessions against ten'];
  return { data, table: markdownTable(head, rows), bounds: boundsOf(data) };
}

async function start(name: string, file: string, args: readonly string[] = []): Promise<Loaded> {
  const subject = await startSubject(name, file, args);
  return { subject, headers: await requestHeaders(subject.url) };
}

function boundsOf(data: Readonly<Record<string, Ratios>>): readonly Bound[] {
  return Object.entries(data).flatMap(([name, { surface, sessions }]) => [
    { what: `${name}: all operations against ten`, figure: surface, least },
    { what: `${name}: 10,000 open sessions against ten`, figure: sessions, least },
  ]);
}
