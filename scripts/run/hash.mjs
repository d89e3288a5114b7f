// Content hashes. Only the bytes of a file show whether it has changed, not its modification time or size.
import { createRequire } from 'node:module';

// Importing node:fs would also load its streams, which takes longer than hashing all files of a program.
const { closeSync, openSync, readSync } = createRequire(import.meta.url)('node:fs');
const { createHash } = createRequire(import.meta.url)('node:crypto');

/** SHA-256 in hex. */
export function hashOf(content) {
  return createHash('sha256').update(content).digest('hex');
}

/** One buffer for all files: reused memory is several times as fast as new memory for each. */
const chunk = Buffer.allocUnsafe(64 * 1024);

/** The hash of a file's content, or `missing`. */
export function hashOfFile(path) {
  try {
    const file = openSync(path);
    try {
      const hash = createHash('sha256');
      for (let length = readSync(file, chunk); length > 0; length = readSync(file, chunk))
        hash.update(chunk.subarray(0, length));
      return hash.digest('hex');
    } finally {
      closeSync(file);
    }
  } catch {
    return 'missing';
  }
}
