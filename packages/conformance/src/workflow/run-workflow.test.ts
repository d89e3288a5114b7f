import { test } from '@jest/globals';
import { startBench } from '../target/bench.ts';
import { runWorkflow } from './run-workflow.ts';

test('the end-to-end workflow restores the visible state of the appliance', async () => {
  await runWorkflow(await startBench());
});
