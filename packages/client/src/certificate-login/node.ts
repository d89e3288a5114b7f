// The login with a certificate instead of a password: a separate entry, because it needs Node's RSA.
import { UnexpectedAnswerError } from '#errors';
import type { CertificateLogin } from '../credentials.ts';
import { loginOperations } from '../generated/login-operations.ts';
import { answerChallenge, type Challenge } from './answer-challenge.ts';
import { type CertificateIdentity, type CheckedIdentity, checkIdentity } from './identity.ts';

export type { CertificateLogin } from '../credentials.ts';
export type { CertificateIdentity, KeyHandle } from './identity.ts';

type Supply = () => CertificateIdentity | Promise<CertificateIdentity>;

/**
 * The value of the option `credentials` of a client that logs in with a certificate and its RSA key. Node only.
 * After a refusal, for example of a certificate that the user does not have on the appliance, each call answers 401 until
 * `openSession` tries again.
 * @param identity user, certificate and key; or a function that returns them, which is called each time a session is opened,
 * so that the client keeps no key. The call rejects with an error of the function.
 * @throws TypeError for a malformed certificate or key, a key that is not RSA, and one that belongs to another certificate;
 * the result of a function is checked when it is called.
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

/** @throws UnexpectedAnswerError for a challenge that violates the contract. */
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
