/** An environment without chance: its clock moves only when told to, and its tokens are counted. */
import type { CertificateFacts, CertificateRequest } from '../certificates/certificate.ts';
import { normalizePem } from '../certificates/normalize-pem.ts';
import type { Environment } from '../environment.ts';

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
    makeCertificate: fakeCertificate,
    makeLoginChallenge: (pem) => {
      if (readFakeCertificate(pem) === null) return null;
      tokens += 1;
      return { challenge: `challenge-${tokens}`, nonce: `nonce-${tokens}`, secret: `secret-${tokens}` };
    },
    loginCertificate: () => fakeCertificate({ subject: {}, alternativeNames: [], validFrom: 0, validTo: 0 }),
    openLoginAnswer: (answer) => /^answer:(.+)$/.exec(answer)?.[1] ?? null,
  };
}

/** A certificate that anybody can write: its own request in place of what a signature would cover. */
export function fakeCertificate(request: CertificateRequest): string {
  return normalizePem(btoa(JSON.stringify(request))) ?? '';
}

function readFakeCertificate(pem: string): CertificateFacts | null {
  try {
    const base64 = pem.replaceAll(/-----[A-Z ]+-----|\s/g, '');
    const { subject, validFrom, validTo }: CertificateRequest = JSON.parse(atob(base64));
    const { CN: commonName = '' } = subject;
    const name = `CN=${commonName}`;
    const fingerprint = fakeDigest(base64);
    return { subject: name, issuer: name, commonName, serialNumber: '01', fingerprint, validFrom, validTo };
  } catch {
    return null;
  }
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
