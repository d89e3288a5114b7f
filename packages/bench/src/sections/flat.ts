// What the surface and the open sessions cost a request: the server with all operations and one session, beside the server with
// ten operations, and beside the server with nearly as many sessions as it allows.
import { measure } from '../measure.ts';
import { median } from '../median.ts';
import { type Figures, markdownTable, type Section } from '../section.ts';
import { startSubject } from '../subject.ts';
import { requestHeaders, workloads } from '../workloads.ts';

const rounds = 7;

export const flat: Section = {
  title: 'What a larger surface and more open sessions cost',
  measure: compareLoads,
};

async function compareLoads(): Promise<Figures> {
  const all = await startSubject('all operations, one session', 'reference-server');
  const ten = await startSubject('ten operations', 'ten-operations');
  const many = await startSubject('9,900 open sessions', 'many-sessions');
  const subjects = await Promise.all(
    [all, ten, many].map(async (subject) => ({ subject, headers: await requestHeaders(subject.url) })),
  );
  const data: Record<string, { readonly surface: number; readonly sessions: number }> = {};
  for (const workload of workloads) {
    const ratios = { surface: [] as number[], sessions: [] as number[] };
    for (let round = -1; round < rounds; round += 1) {
      const rates = new Map<unknown, number>();
      for (const { subject, headers } of subjects)
        rates.set(subject, (await measure(subject.url, workload, headers)).rate);
      // The first round warms them up.
      if (round < 0) continue;
      const base = rates.get(all) ?? Number.NaN;
      ratios.surface.push(base / (rates.get(ten) ?? Number.NaN));
      ratios.sessions.push((rates.get(many) ?? Number.NaN) / base);
    }
    data[workload.name] = { surface: median(ratios.surface), sessions: median(ratios.sessions) };
  }
  for (const { subject } of subjects) await subject.stop();
  const rows = Object.entries(data).map(([name, { surface, sessions }]) => [
    name,
    surface.toFixed(2),
    sessions.toFixed(2),
  ]);
  const head = ['answers per second', 'all operations against ten', '9,900 open sessions against one'];
  return { data, table: markdownTable(head, rows) };
}
