// The appliance's side of the login with a certificate, with real RSA, and certificates for the loopback address.
import {
  constants,
  createPublicKey,
  type KeyLike,
  privateDecrypt,
  publicEncrypt,
  randomBytes,
  webcrypto,
  X509Certificate,
} from 'node:crypto';
import { type Asked, respond } from './fake-appliance.ts';
import 'reflect-metadata';
import * as x509 from '@peculiar/x509';

interface Pem {
  readonly cert: string;
  readonly key: string;
}

/** Answers to the requests of a login, for the table of a fake appliance. */
export function challenging(appliance: Pem, user: Pick<Pem, 'cert'>) {
  const pending: Buffer[] = [];
  let sessions = 0;
  const challenge = () => {
    const [secret, nonce] = [randomBytes(32), randomBytes(32)];
    pending.push(xor(secret, nonce));
    const body = {
      challenge: encrypted(createPublicKey(user.cert), secret),
      nonce: nonce.toString('base64'),
      certificate: appliance.cert,
    };
    return Response.json(body);
  };
  const open = () => {
    sessions += 1;
    return respond({ status: 204, headers: { 'Set-Cookie': `session=${sessions}; Path=/; Secure` } });
  };
  return {
    table: { 'POST /auth/login/challenge': challenge, 'POST /auth/login/basic': open },
    /** Whether each answer is correct for its challenge. */
    rightAnswers: (asked: readonly Asked[]) =>
      asked
        .filter(({ call }) => call === 'POST /auth/login/basic')
        .map(({ body }, index) => decrypted(appliance.key, body).equals(pending[index] ?? Buffer.alloc(0))),
  };
}

export function encrypted(key: KeyLike, message: Uint8Array): string {
  return publicEncrypt({ key, padding: constants.RSA_PKCS1_PADDING }, message).toString('base64');
}

/** The message of a request's `challengeResponse`. */
export function decrypted(key: string, body: string): Buffer {
  const { challengeResponse }: { challengeResponse: string } = JSON.parse(body);
  const cipher = Buffer.from(challengeResponse, 'base64');
  const padded = privateDecrypt({ key, padding: constants.RSA_NO_PADDING }, cipher);
  return padded.subarray(padded.indexOf(0, 2) + 1);
}

function xor(left: Buffer, right: Buffer): Buffer {
  return Buffer.from(left.map((byte, index) => byte ^ (right[index] ?? 0)));
}

type Algorithm = webcrypto.EcKeyGenParams | webcrypto.RsaHashedKeyGenParams;

const ecdsa = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };

/** The algorithm of keys for the login with a certificate. */
export const rsa = {
  name: 'RSASSA-PKCS1-v1_5',
  modulusLength: 2048,
  publicExponent: Uint8Array.of(1, 0, 1),
  hash: 'SHA-256',
};

/** A new certificate and its key in PEM, and its SHA-256 in the format of openssl. */
export async function makeCertificate(algorithm: Algorithm = ecdsa) {
  const keys = await webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const certificate = await x509.X509CertificateGenerator.createSelfSigned({
    name: 'CN=luna',
    notBefore: new Date(Date.now() - 60_000),
    notAfter: new Date(Date.now() + 3_600_000),
    signingAlgorithm: algorithm,
    keys,
    extensions: [
      new x509.BasicConstraintsExtension(true, 0, true),
      new x509.SubjectAlternativeNameExtension([{ type: 'ip', value: '127.0.0.1' }]),
    ],
  });
  const cert = certificate.toString('pem');
  const key = x509.PemConverter.encode(
    await webcrypto.subtle.exportKey('pkcs8', keys.privateKey),
    'PRIVATE KEY',
  );
  return { cert, key, cryptoKey: keys.privateKey, fingerprint: new X509Certificate(cert).fingerprint256 };
}
