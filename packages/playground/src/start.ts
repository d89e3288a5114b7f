// `npm start`: the reference server and the mock, one screen, the tour, and then service until Ctrl-C.
import { readFileSync } from 'node:fs';
import { explainError } from './explain-error.ts';
import { serve } from './serve.ts';
import { readStartOptions, UsageError } from './start-options.ts';

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});

async function main(args: readonly string[]): Promise<number> {
  try {
    const options = await readStartOptions(args);
    if (options === null)
      console.log(readFileSync(new URL('../usage/start.txt', import.meta.url), 'utf8').trimEnd());
    else await serve(options);
    return 0;
  } catch (error) {
    const isUsage = error instanceof UsageError;
    console.error(isUsage ? `${error.message} (npm start -- --help)` : explainError(error));
    return isUsage ? 2 : 1;
  }
}
