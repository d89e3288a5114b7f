/** Makes the fingerprint of a new host key. */
import type { Environment } from '../environment.ts';

const keyBytes = 32;

export function newFingerprint(env: Environment): string {
  return `SHA256:${env.digest(env.randomToken(keyBytes))}`;
}
