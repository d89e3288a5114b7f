// Limits the size of a log file.

import type { EventEmitter } from 'node:events';
import { existsSync, renameSync, statSync } from 'node:fs';

/** The writer of the file, for example a destination of pino. Its event `write` has the number of bytes written. */
export interface FileWriter extends EventEmitter {
  /** Continues in a new file of the same name. */
  reopen(): void;
}

/**
 * At `largest` bytes the file becomes `FILE.1`, replacing the previous one, and a new file begins. So both
 * together have at most about twice as many bytes.
 */
export function boundFile(writer: FileWriter, file: string, largest: number): void {
  let size = existsSync(file) ? statSync(file).size : 0;
  writer.on('write', (bytes: number) => {
    size += bytes;
    if (size < largest) return;
    size = 0;
    // If the file was removed, there is room already.
    if (existsSync(file)) renameSync(file, `${file}.1`);
    writer.reopen();
  });
}
