// The bytes of a kept state, in the format of structured clones, which is exact for every value that a state
// can hold.
import { createHash } from 'node:crypto';
import { deserialize, serialize } from 'node:v8';
import type { Kept } from '@lunarest/simulator/control';

export interface StateRecord {
  readonly version: number;
  readonly state: Buffer;
  /** Digest of version and state; reveals damage by a broken disk. */
  readonly digest: string;
}

/** @throws the DataCloneError of a value that is not data, such as a function. */
export function encodeState({ state, version }: Kept): StateRecord {
  const bytes = serialize(state);
  return { version, state: bytes, digest: digestOf(version, bytes) };
}

/** Null for a damaged record. An undamaged one was written by some version of this program. */
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
