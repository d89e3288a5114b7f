// The login with a certificate in place of a password: an entry of its own, since it needs Node's RSA.
import { UnexpectedAnswerError } from '#errors';
import type { CertificateLogin } from '../credentials.ts';
import { loginOperations } from '../generated/login-operations.ts';
import { answerChallenge, type Challenge } from './answer-challenge.ts';
import { type CertificateIdentity, type CheckedIdentity, checkIdentity } from './identity.ts';

export type { CertificateLogin } from '../credentials.ts';
export type { CertificateIdentity, KeyHandle } from './identity.ts';

type Supply = () => CertificateIdentity | Promise<CertificateIdentity>;

/**
 * For the option `credentials` of a client: opens its sessions by a certificate and its RSA key, without a password. Node only.
 * A refusal, as of a certificate that the appliance does not keep of the user, is the answer of each call, with status 401,
 * until `openSession` tries again.
 * @param identity user, certificate and key; or a function that returns them, which is called each time a session is opened,
 * so that the client keeps no key. An error of the function is the error of the call.
 * @throws TypeError for a malformed certificate or key, a key that is not RSA, and one that belongs to another certificate;
 * what a function returns is checked when it is called.
 * @example
 * import { createLunaClient } from '@lunarest/client';
 * import { certificateLogin } from '@lunarest/client/certificate-login';
 * const credentials = certificateLogin({ username: 'robot', certificate, privateKey });
 * await using luna = createLunaClient({ baseUrl, fingerprint, credentials });
 */
export function certificateLogin(identity: CertificateIdentity | Supply): () => Promise<CertificateLogin> {
  if (typeof identity === 'function') return async () => loginOf(checkIdentity(await identity()));
  const login = loginOf(checkIdentity(identity));
  return async () => login;
}

function loginOf({ username, certificate, privateKey }: CheckedIdentity): CertificateLogin {
  return {
    async logIn(ask, release) {
      const { createLoginChallenge, loginUser } = loginOperations[release];
      const asked = await ask({
        operation: createLoginChallenge,
        input: { body: { username, certificate } },
      });
      if ('error' in asked) return asked;
      const challengeResponse = answerTo(asked.body, privateKey);
      return ask({ operation: loginUser, input: { body: { challengeResponse } } });
    },
  };
}

/** @throws UnexpectedAnswerError for a challenge that is not of the contract. */
function answerTo(body: unknown, privateKey: CheckedIdentity['privateKey']): string {
  if (!isChallenge(body)) throw unexpected('the challenge, the nonce or the certificate is missing');
  try {
    return answerChallenge(body, privateKey);
  } catch {
    throw unexpected('the certificate of the appliance cannot encrypt the answer');
  }
}

function isChallenge(body: unknown): body is Challenge {
  const members: Readonly<Record<string, unknown>> = Object(body);
  return ['challenge', 'nonce', 'certificate'].every((name) => typeof members[name] === 'string');
}

function unexpected(reason: string): UnexpectedAnswerError {
  return new UnexpectedAnswerError('createLoginChallenge', reason, { status: 200 });
}
