// `lunarest`: one command for every review tool.
import { isMainThread, Worker } from 'node:worker_threads';
import { isStackOverflow, runCommandLine } from './command-line.ts';

// A reader that has seen enough, like `head`, is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const args = process.argv.slice(2);

/** In megabytes: enough for tens of thousands of schemas that refer to each other in a circle. */
const deepStack = 400;

/** The same command in a thread, since the stack of the main thread cannot grow. */
function runDeep(): Promise<number> {
  const worker = new Worker(process.argv[1] ?? '', {
    argv: args,
    resourceLimits: { stackSizeMb: deepStack },
  });
  return new Promise((resolve, reject) => {
    worker.on('error', reject);
    worker.on('exit', resolve);
  });
}

try {
  process.exitCode = await runCommandLine(args, process);
} catch (error) {
  if (!isMainThread || !isStackOverflow(error)) throw error;
  process.exitCode = await runDeep();
}
