// `npm run mock`: one mock until Ctrl-C.
import { readFileSync } from 'node:fs';
import { MockUsageError, readMockOptions } from './mock-options.ts';
import { type MockOptions, startMock } from './start-mock.ts';

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});

async function main(args: readonly string[]): Promise<number> {
  try {
    const options = readMockOptions(args);
    if (options === null)
      console.log(readFileSync(new URL('../usage/mock.txt', import.meta.url), 'utf8').trimEnd());
    else await serve(options);
    return 0;
  } catch (error) {
    console.error(explain(error));
    return error instanceof MockUsageError ? 2 : 1;
  }
}

async function serve(options: MockOptions): Promise<void> {
  // Until it answers, a signal ends the process at once.
  const mock = await startMock(options);
  console.log(`The mock of release ${options.release} answers on ${mock.url} until Ctrl-C.`);
  console.log(
    "Ask for an answer with the header Prefer, for example 'Prefer: code=404, example=HSMPLUGIN_INVALID_HSM'.",
  );
  await untilSignal();
  await mock.close();
}

/** `on`, not `once`: a terminal's Ctrl-C may come twice, and the second must not cut the closing short. */
function untilSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve());
  });
}

function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code, address, hostname, port }: ListenError = error;
  if (code === 'EADDRINUSE') return `Port ${port} is taken. Choose another with --port.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `${address ?? hostname} is no address of this machine. Choose another with --host.`;
  return error.message;
}

/** The properties of an error of listening. */
interface ListenError extends NodeJS.ErrnoException {
  readonly address?: string;
  readonly hostname?: string;
  readonly port?: number;
}
