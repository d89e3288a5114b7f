// Writes a tar archive (POSIX ustar) of one file.

const block = 512;

interface ArchivedFile {
  /** At most 100 bytes of ASCII. */
  readonly name: string;
  readonly content: Uint8Array;
  /** Milliseconds since the epoch. */
  readonly storedAt: number;
}

export function tarArchive(file: ArchivedFile): Uint8Array {
  const { length } = file.content;
  // Two empty blocks end an archive.
  const archive = new Uint8Array(block + Math.ceil(length / block) * block + 2 * block);
  archive.set(header(file));
  archive.set(file.content, block);
  return archive;
}

function header({ name, content, storedAt }: ArchivedFile): Uint8Array {
  const bytes = new Uint8Array(block);
  const write = (text: string, at: number) => bytes.set(new TextEncoder().encode(text), at);
  write(name.slice(0, 100), 0);
  write(octal(0o644, 8), 100);
  write(octal(0, 8), 108);
  write(octal(0, 8), 116);
  write(octal(content.length, 12), 124);
  write(octal(Math.floor(storedAt / 1000), 12), 136);
  // An ordinary file in the ustar format.
  write('0', 156);
  write('ustar\u000000', 257);
  write(`${octal(checksum(bytes), 7)} `, 148);
  return bytes;
}

/** The sum of the header's bytes, with its own field counted as eight spaces. */
function checksum(bytes: Uint8Array): number {
  return bytes.reduce((sum, byte, index) => sum + (index >= 148 && index < 156 ? 0x20 : byte), 0);
}

/** Octal digits that fill a field up to the zero byte at its end. */
function octal(value: number, width: number): string {
  return `${value.toString(8).padStart(width - 1, '0')}\u0000`;
}
