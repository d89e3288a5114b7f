/** An environment without chance: its clock moves only when told to, and its tokens are counted. */
import type { CertificateFacts, Environment } from '../environment.ts';

export interface FixedEnvironment extends Environment {
  /** Moves the clock forward. */
  advance(milliseconds: number): void;
}

export const fixedStart = Date.UTC(2025, 0, 2, 3, 4, 5);

export function createFixedEnvironment(start: number = fixedStart): FixedEnvironment {
  let clock = start;
  let tokens = 0;
  return {
    now: () => clock,
    advance: (milliseconds) => {
      clock += milliseconds;
    },
    randomToken: (bytes) => {
      tokens += 1;
      return `token-${tokens}-of-${bytes}-bytes`;
    },
    digest: fakeDigest,
    hashSecret: (secret) => ({ salt: 'fixed', digest: fakeDigest(secret) }),
    verifySecret: (secret, hash) => hash.digest === fakeDigest(secret),
    readCertificate: readFakeCertificate,
  };
}

/** A text like `certificate of CN=a until 2030-01-01`. */
function readFakeCertificate(text: string): CertificateFacts | null {
  const [, subject = '', end = ''] = /^certificate of (.+) until (.+)$/.exec(text) ?? [];
  return subject === '' ? null : { subject, notBefore: fixedStart, notAfter: Date.parse(end) };
}

/** Looks like a SHA-256 and depends on every character, which is all that a test needs. */
function fakeDigest(text: string): string {
  return [0, 1, 2, 3, 4, 5, 6, 7].map((word) => fnv1a(`${word}${text}`)).join('');
}

function fnv1a(text: string): string {
  let hash = 0x811c9dc5;
  for (const character of text) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
