// Many appliances for tests in one process; reports the cost of one more. Run with --expose-gc and the transport as argument.
import { startAppliance } from '@lunarest/testing';
import { median } from '../section.ts';

/** The cost of each appliance after the first. */
export interface ApplianceCost {
  /** Median of the starts. */
  readonly milliseconds: number;
  /** Heap after a garbage collection. */
  readonly bytes: number;
}

const count = 100;
const transport = process.argv[2] === 'none' ? 'none' : 'https';

const first = await startAppliance({ transport });
await first.client.listHsms();
const before = usedHeap();
const times: number[] = [];
const appliances: { close(): Promise<void> }[] = [first];
for (let started = 0; started < count; started += 1) {
  const begun = performance.now();
  appliances.push(await startAppliance({ transport }));
  times.push(performance.now() - begun);
}
const cost: ApplianceCost = { milliseconds: median(times), bytes: (usedHeap() - before) / count };
await Promise.all(appliances.map((appliance) => appliance.close()));
console.log(JSON.stringify(cost));

function usedHeap(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}
