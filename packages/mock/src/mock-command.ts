// Serves one mock until Ctrl-C: `npm run mock`.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { newestRelease, releases } from '@lunarest/contract';
import { readOrigins } from '@lunarest/contract/cross-origin';
import { type MockOptions, startMock } from './start-mock.ts';

/** The command line of this command in the repository. */
const inRepository = 'npm run mock --';

/**
 * Resolves to the exit code: 0 after a signal, 1 when the mock cannot be served, 2 for invalid arguments.
 * @param call the command line of this command
 */
export async function mockCommand(args: readonly string[], call = inRepository): Promise<number> {
  try {
    const options = readMockOptions(args);
    if (options === null) console.log(usage().replaceAll(inRepository, call));
    else await serve(options);
    return 0;
  } catch (error) {
    const isUsage = error instanceof MockUsageError;
    console.error(isUsage ? `${error.message} (${call} --help)` : explain(error));
    return isUsage ? 2 : 1;
  }
}

function usage(): string {
  return readFileSync(new URL('../usage/mock.txt', import.meta.url), 'utf8').trimEnd();
}

async function serve(options: MockOptions): Promise<void> {
  // Until the mock answers, a signal ends the process at once.
  const mock = await startMock(options);
  // One write, because a reader such as `head` may close the pipe after the first line.
  console.log(`The mock of release ${options.release} answers on ${mock.url} until Ctrl-C.
Select an answer with the header Prefer, for example 'Prefer: code=404, example=HSMPLUGIN_INVALID_HSM'.`);
  await untilSignal();
  await mock.close();
}

/** Uses `on` instead of `once`, because a terminal's Ctrl-C may arrive twice, and the second must not interrupt the shutdown. */
function untilSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve());
  });
}

function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code, address, hostname, port }: ListenError = error;
  if (code === 'EADDRINUSE') return `Port ${port} is in use. Choose another with --port.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `${address ?? hostname} is not an address of this machine. Choose another with --host.`;
  return error.message;
}

/** The properties of an error of listening. */
interface ListenError extends NodeJS.ErrnoException {
  readonly address?: string;
  readonly hostname?: string;
  readonly port?: number;
}

/** The error of invalid arguments, with a message for the user of the command. */
export class MockUsageError extends Error {}

/** Parses the arguments; null requests the usage. Throws a MockUsageError with one line on the correction. */
export function readMockOptions(args: readonly string[]): MockOptions | null {
  const values = parse(args);
  if (values.help) return null;
  const release = releases.find((known) => known === values.release);
  if (release === undefined)
    throw new MockUsageError(`There is no release "${values.release}". Known: ${releases.join(', ')}.`);
  const port = Number(values.port);
  if (!/^\d{1,5}$/.test(values.port) || port > 65_535)
    throw new MockUsageError(`--port requires a port from 0 to 65535, not "${values.port}".`);
  // For an empty host, Node listens on every address of the machine.
  if (values.host === '') throw new MockUsageError('--host requires an address of this machine, not "".');
  return { release, port, host: values.host, ...readCors(values.cors) };
}

function readCors(texts: readonly string[] | undefined): Pick<MockOptions, 'cors'> {
  if (texts === undefined) return {};
  try {
    return { cors: [...readOrigins(texts)] };
  } catch (error) {
    throw new MockUsageError(`--cors: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, strict: true, allowPositionals: false }).values;
  } catch (error) {
    throw new MockUsageError(error instanceof Error ? error.message : String(error));
  }
}

const options = {
  release: { type: 'string', default: newestRelease },
  port: { type: 'string', default: '4010' },
  host: { type: 'string', default: '127.0.0.1' },
  cors: { type: 'string', multiple: true },
  help: { type: 'boolean', default: false },
} as const;

/** The option names with their dashes, for the completion of shells. */
export const mockOptionNames: readonly string[] = Object.keys(options).map((name) => `--${name}`);
