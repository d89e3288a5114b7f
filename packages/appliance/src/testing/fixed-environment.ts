/** A deterministic environment: its clock moves only by `advance`, and its tokens are numbered. */
import { type CertificateRequest, normalizePem, type ReadCertificate } from '../certificates/certificate.ts';
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
    loginCertificate: () => fakeCertificate({ subject: {}, alternativeNames: [], notBefore: 0, notAfter: 0 }),
    openLoginAnswer: (answer) => /^answer:(.+)$/.exec(answer)?.[1] ?? null,
  };
}

/** A certificate in the notation of tests: `certificate of CN=a until 2030-01-01`, in base64 when required. */
export function fakeCertificate({ subject, notAfter }: CertificateRequest): string {
  const name = Object.entries(subject).map(([attribute, value]) => `${attribute}=${value}`);
  const text = `certificate of ${name.join(', ') || 'no subject'} until ${new Date(notAfter).toISOString()}`;
  return normalizePem(btoa(text.padEnd(Math.ceil(text.length / 3) * 3))) ?? '';
}

function readFakeCertificate(text: string): ReadCertificate | null {
  const plain = text.startsWith('-----') ? decoded(text) : text;
  const [, subject = '', end = ''] = /^certificate of (.+) until (\S+) *$/.exec(plain) ?? [];
  if (subject === '') return null;
  const commonName = /CN=([^,]*)/.exec(subject)?.[1] ?? '';
  const facts = { subject, notBefore: fixedStart, notAfter: Date.parse(end) };
  return { ...facts, issuer: subject, commonName, serialNumber: '01', fingerprint: fakeDigest(plain) };
}

function decoded(pem: string): string {
  try {
    return atob(pem.replaceAll(/-----[A-Z ]+-----|\s/g, ''));
  } catch {
    return '';
  }
}

/** Resembles a SHA-256 and depends on every character, which is sufficient for tests. */
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
