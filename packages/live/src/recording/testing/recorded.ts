// The exchanges of a recording, read back from its file.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Exchange } from '../../connection/exchange.ts';
import { openRecording } from '../har-writer.ts';

/** The text of the recording. */
export function recorded(...exchanges: readonly Exchange[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'lunarest-har-'));
  try {
    const file = join(folder, 'recording.har');
    const recording = openRecording(file);
    for (const one of exchanges) recording.add(one);
    recording.close();
    return readFileSync(file, 'utf8');
  } finally {
    rmSync(folder, { recursive: true });
  }
}
