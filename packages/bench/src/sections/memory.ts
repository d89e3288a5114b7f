// Growth of the server's memory with the number of requests: the heap at rest after ten thousand and after a million.
import { type Loaded, load } from '../measure.ts';
import { type Figures, markdownTable, type Progress, type Section } from '../section.ts';
import { startSubject } from '../subject.ts';
import { requestHeaders, workloads } from '../workloads.ts';

const early = 10_000;
const late = 1_000_000;
/** Parts of the load; progress is shown after each. */
const parts = 10;

/** Omits the password change, whose hashes would take a quarter of an hour. */
const cheap = workloads.filter(({ method }) => method === 'GET');

export const memory: Section = {
  title: 'Memory after a million requests',
  measure: compareMemory,
};

async function compareMemory(progress: Progress): Promise<Figures> {
  const subject = await startSubject('this server', 'reference-server', ['node'], ['--expose-gc']);
  const loaded = { subject, headers: await requestHeaders(subject.url) };
  await loadAll(loaded, early);
  const { heap: before } = await subject.usage();
  for (let part = 0; part < parts; part += 1) {
    progress(`${part * 10} %`);
    await loadAll(loaded, (late - early) / parts);
  }
  const { heap: after } = await subject.usage();
  await subject.stop();
  const ratio = after / before;
  const size = (bytes: number) => `${(bytes / 2 ** 20).toFixed(1)} MiB`;
  return {
    data: { before, after, ratio },
    table: markdownTable(
      ['', 'after 10,000 requests', 'after 1,000,000', 'ratio'],
      [['heap at rest', size(before), size(after), ratio.toFixed(3)]],
    ),
    bounds: [{ what: 'heap after a million requests against ten thousand', figure: ratio, most: 1.05 }],
  };
}

/** Loads a server with equal shares of all workloads. */
async function loadAll(loaded: Loaded, amount: number): Promise<void> {
  for (const workload of cheap) await load(loaded, workload, { amount: Math.round(amount / cheap.length) });
}
