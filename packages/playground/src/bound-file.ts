// Keeps a log file from growing without bound.

import type { EventEmitter } from 'node:events';
import { existsSync, renameSync, statSync } from 'node:fs';

/** What writes the file; the destinations of pino do. Its event `write` names the bytes that it has written. */
export interface FileWriter extends EventEmitter {
  /** Goes on in a new file of the same name. */
  reopen(): void;
}

/**
 * Once the file has reached `largest` bytes it becomes `FILE.1`, in place of the one before, and a new one is begun. So both
 * together have about twice as many bytes at most.
 */
export function boundFile(writer: FileWriter, file: string, largest: number): void {
  let size = existsSync(file) ? statSync(file).size : 0;
  writer.on('write', (bytes: number) => {
    size += bytes;
    if (size < largest) return;
    size = 0;
    // Whoever has taken the file away has made room already.
    if (existsSync(file)) renameSync(file, `${file}.1`);
    writer.reopen();
  });
}
