// Writes a gzip-compressed tar archive (POSIX ustar) of one file.
import { gzipSync } from 'node:zlib';

const block = 512;

export interface ArchivedFile {
  /** At most 100 bytes of ASCII. */
  readonly name: string;
  readonly content: Uint8Array;
  /** Milliseconds since the epoch. */
  readonly storedAt: number;
}

export function tarArchive(file: ArchivedFile): Uint8Array {
  const padding = Buffer.alloc((block - (file.content.length % block)) % block);
  // Two empty blocks end an archive.
  return gzipSync(Buffer.concat([header(file), file.content, padding, Buffer.alloc(2 * block)]));
}

function header({ name, content, storedAt }: ArchivedFile): Buffer {
  const bytes = Buffer.alloc(block);
  bytes.write(name, 0, 100, 'latin1');
  bytes.write(octal(0o644, 8), 100, 'latin1');
  bytes.write(octal(0, 8), 108, 'latin1');
  bytes.write(octal(0, 8), 116, 'latin1');
  bytes.write(octal(content.length, 12), 124, 'latin1');
  bytes.write(octal(Math.floor(storedAt / 1000), 12), 136, 'latin1');
  // An ordinary file, in the format of 1988.
  bytes.write('0', 156, 'latin1');
  bytes.write('ustar\u000000', 257, 'latin1');
  bytes.write(`${octal(checksum(bytes), 7)} `, 148, 'latin1');
  return bytes;
}

/** The sum of the header's bytes, its own field taken for eight spaces. */
function checksum(bytes: Uint8Array): number {
  return bytes.reduce((sum, byte, index) => sum + (index >= 148 && index < 156 ? 0x20 : byte), 0);
}

/** Octal digits that fill a field up to the zero byte at its end. */
function octal(value: number, width: number): string {
  return `${value.toString(8).padStart(width - 1, '0')}\u0000`;
}
