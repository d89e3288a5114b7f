// The log of `npm start`, whose library is loaded with the first line: that comes after the first answer.
import type { Log } from '@lunarest/server';

/** A log that appends JSON lines to a file, which the first line makes. */
export function lateLog(file: string): Log {
  let loading: Promise<Log> | undefined;
  const write = (level: keyof Log) => async (facts: object, about: string) => {
    loading ??= openLog(file);
    (await loading)[level](facts, about);
  };
  return { info: write('info'), error: write('error') };
}

async function openLog(file: string): Promise<Log> {
  const { pino } = await import('pino');
  const log: Log = pino(pino.destination({ dest: file, mkdir: true, sync: false }));
  return log;
}
