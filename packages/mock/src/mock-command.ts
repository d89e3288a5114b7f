// `npm run mock`: one mock until Ctrl-C.
import { parseArgs } from 'node:util';
import { newestRelease, type Release, releases } from '@lunarest/contract';
import { startMock } from './start-mock.ts';

const usage = `Usage: npm run mock -- [--release ${releases.join('|')}] [--port N] [--host ADDRESS]`;

const options = {
  release: { type: 'string', default: newestRelease },
  port: { type: 'string', default: '4010' },
  host: { type: 'string', default: '127.0.0.1' },
  help: { type: 'boolean', default: false },
} as const;

process.exitCode = await main();

async function main(): Promise<number> {
  const chosen = read();
  if (chosen === null) {
    console.error(usage);
    return 2;
  }
  if (chosen === 'help') {
    console.log(usage);
    return 0;
  }
  try {
    await serve(chosen);
    return 0;
  } catch (error) {
    console.error(explain(error));
    return 1;
  }
}

interface Chosen {
  readonly release: Release;
  readonly port: number;
  readonly host: string;
}

function read(): Chosen | 'help' | null {
  try {
    const { values } = parseArgs({ options, strict: true });
    const release = releases.find((known) => known === values.release);
    const port = Number(values.port);
    if (values.help) return 'help';
    if (release === undefined || !/^\d{1,5}$/.test(values.port) || port > 65_535) return null;
    return { release, port, host: values.host };
  } catch {
    return null;
  }
}

async function serve(chosen: Chosen): Promise<void> {
  const mock = await startMock(chosen);
  console.log(`The mock of release ${chosen.release} answers on ${mock.url} until Ctrl-C.`);
  console.log(
    "Ask for an answer with the header Prefer, for example 'Prefer: code=404, example=HSMPLUGIN_INVALID_HSM'.",
  );
  // `on`, not `once`: a terminal's Ctrl-C may come twice, and the second must not cut the closing short.
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve());
  });
  await mock.close();
}

function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code, address, port }: ListenError = error;
  if (code === 'EADDRINUSE') return `Port ${port} is taken. Choose another with --port.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `${address} is no address of this machine. Choose another with --host.`;
  return error.message;
}

/** What an error of listening tells besides its message. */
interface ListenError extends NodeJS.ErrnoException {
  readonly address?: string;
  readonly port?: number;
}
