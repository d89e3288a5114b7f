// Whether the server's memory grows with the number of requests: the heap at rest after ten thousand and after a million.
import { load } from '../measure.ts';
import { type Figures, markdownTable, type Section } from '../section.ts';
import { startSubject } from '../subject.ts';
import { requestHeaders, workloads } from '../workloads.ts';

const early = 10_000;
const late = 1_000_000;

export const memory: Section = {
  title: 'Memory after a million requests',
  measure: compareMemory,
};

async function compareMemory(): Promise<Figures> {
  const subject = await startSubject('this server', 'reference-server', ['node'], ['--expose-gc']);
  const headers = await requestHeaders(subject.url);
  await loadAll(early);
  const before = await subject.heap();
  await loadAll(late - early);
  const after = await subject.heap();
  await subject.stop();
  const size = (bytes: number) => `${(bytes / 2 ** 20).toFixed(1)} MiB`;
  const row = ['heap at rest', size(before), size(after), (after / before).toFixed(3)];
  return {
    data: { before, after, ratio: after / before },
    table: markdownTable(['', 'after 10,000 requests', 'after 1,000,000', 'ratio'], [row]),
  };

  /** Equal shares of all workloads but the password change, whose hashes would take a quarter of an hour. */
  async function loadAll(amount: number): Promise<void> {
    const cheap = workloads.filter(({ method }) => method === 'GET');
    for (const workload of cheap)
      await load(subject.url, workload, headers, { amount: Math.round(amount / cheap.length) });
  }
}
