// The appliance's side of the login with a certificate, with real RSA.
import {
  constants,
  createPublicKey,
  type KeyLike,
  privateDecrypt,
  publicEncrypt,
  randomBytes,
} from 'node:crypto';
import type { Asked } from './fake-appliance.ts';
import { respond } from './fake-appliance.ts';

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
    /** Whether each answer was that to its challenge. */
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
