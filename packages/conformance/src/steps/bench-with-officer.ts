// A bench for operations of the Crypto Officer.
import { type BenchOptions, startBench } from '../target/bench.ts';
import { loginPartitionRole } from './steps.ts';

/** Starts a bench, and a client of `admin` in which the Crypto Officer of the partition `payments` is logged in. */
export async function benchWithOfficer(options: BenchOptions = {}) {
  const bench = await startBench(options);
  const client = bench.newestClient();
  await loginPartitionRole(client, 'payments', 'co');
  return { bench, client };
}
