import { test } from '@jest/globals';
import { startBench } from '../target/bench.ts';
import { spendAfternoon } from './afternoon.ts';

test('an afternoon of work at the appliance leaves it as it was', async () => {
  await spendAfternoon(await startBench());
});
