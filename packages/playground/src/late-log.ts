// The log of `npm start`, in a file of limited size. Its library is loaded with the first line, after the first answer.
import type { EventEmitter } from 'node:events';
import { closeSync, existsSync, openSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Log, makeFolder, silentLog } from '@lunarest/server';

/** In bytes; at most two such files exist. */
const largestFile = 5 * 1024 * 1024;

/**
 * A log that appends JSON lines to a file, created by the first line. A full file becomes `FILE.1`. If the
 * file cannot be written, `report` gets one sentence, and the servers continue without a log.
 */
export function lateLog(
  file: string,
  report: (sentence: string) => void,
  largest: number = largestFile,
): Log {
  let loading: Promise<Log> | undefined;
  const write = (level: keyof Log) => async (facts: object, about: string) => {
    loading ??= openLog(file, largest, report);
    (await loading)[level](facts, about);
  };
  return { info: write('info'), error: write('error') };
}

async function openLog(file: string, largest: number, report: (sentence: string) => void): Promise<Log> {
  const { pino } = await import('pino');
  let reported = false;
  const fail = (error: unknown) => {
    if (!reported) report(`The log cannot be written: ${Object(error).message}`);
    reported = true;
  };
  try {
    // Without the file, the library would throw for each line and at the end of the process.
    createFile(file);
  } catch (error) {
    fail(error);
    return silentLog;
  }
  const destination = pino.destination({ dest: file, sync: false });
  destination.on('error', fail);
  boundFile(destination, file, largest, fail);
  const log: Log = pino(destination);
  return log;
}

function createFile(file: string): void {
  makeFolder(dirname(file));
  closeSync(openSync(file, 'a'));
}

/** The writer of the file, for example a destination of pino. Its event `write` has the number of bytes written. */
interface FileWriter extends EventEmitter {
  /** Continues in a new file of the same name. */
  reopen(): void;
}

/**
 * At `largest` bytes the file becomes `FILE.1`, which replaces the previous one, and a new file begins. Both files together have
 * at most about twice as many bytes.
 */
function boundFile(writer: FileWriter, file: string, largest: number, fail: (error: unknown) => void): void {
  let size = existsSync(file) ? statSync(file).size : 0;
  writer.on('write', (bytes: number) => {
    size += bytes;
    if (size < largest) return;
    size = 0;
    try {
      // If another program has removed the file, there is nothing to rename.
      if (existsSync(file)) renameSync(file, `${file}.1`);
      writer.reopen();
    } catch (error) {
      fail(error);
    }
  });
}
