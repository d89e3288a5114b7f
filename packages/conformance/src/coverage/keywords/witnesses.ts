// The files in which tests list the violations that the guard rejected.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../../coverage/keywords/', import.meta.url));

export interface Witness {
  readonly release: string;
  readonly pointer: string;
  readonly test: string;
}

export function writeWitnesses(file: string, witnesses: readonly Witness[]): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}${file}.json`, JSON.stringify(witnesses));
}

export function readWitnesses(): readonly Witness[] {
  return readdirSync(folder).flatMap((file): readonly Witness[] =>
    JSON.parse(readFileSync(`${folder}${file}`, 'utf8')),
  );
}
