// The bytes of a kept state. The format is that of structured clones, which is exact for every value that a state can hold.
import { createHash } from 'node:crypto';
import { deserialize, serialize } from 'node:v8';
import type { Kept } from '@lunarest/simulator/control';

export interface StateRecord {
  readonly version: number;
  readonly state: Buffer;
  /** Of version and state, which tells what a broken disk has changed. */
  readonly digest: string;
}

/** @throws the DataCloneError of what is no data, such as a function. */
export function encodeState({ state, version }: Kept): StateRecord {
  const bytes = serialize(state);
  return { version, state: bytes, digest: digestOf(version, bytes) };
}

/** Null when it is damaged. What it resolves to has been written by some version of this program. */
export function decodeState({
  version,
  state,
  digest,
}: StateRecord): { state: unknown; version: number } | null {
  return digestOf(version, state) === digest ? { state: deserialize(state), version } : null;
}

function digestOf(version: number, state: Buffer): string {
  return createHash('sha256').update(`${version}:`).update(state).digest('hex');
}
