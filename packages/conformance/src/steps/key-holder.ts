// A user with a private key, who answers login challenges as the vendor's clients do.
import { constants, publicEncrypt, X509Certificate } from 'node:crypto';
import { createNodeEnvironment } from '@lunarest/server';
import type { Bench } from '../target/bench.ts';

export interface LoginChallenge {
  readonly challenge: string;
  readonly nonce: string;
  readonly certificate: string;
}

export interface KeyHolder {
  readonly username: string;
  /** PEM with line ends. */
  readonly certificate: string;
  /** The answer to a challenge, in base64. */
  answer(challenge: LoginChallenge): string;
}

// The environment has an RSA key with a certificate, which serve as those of the user; generating a key is slow.
const environment = createNodeEnvironment();

/** Stores a certificate for the user `username`, a copy of `monitor`. */
export function giveCertificate(
  { appliance }: Pick<Bench, 'appliance'>,
  { username = 'robot', certificate = environment.loginCertificate(), enabled = true } = {},
): KeyHolder {
  const state = appliance.snapshot();
  const { monitor } = state.users;
  if (monitor === undefined) throw new Error('the scenario has no monitor');
  const certificates = [{ id: 'first', pem: certificate }];
  const user = { ...monitor, name: username, changeable: true, enabled, certificates };
  appliance.restore({ ...state, users: { ...state.users, [username]: user } });
  return { username, certificate, answer };
}

function answer({ challenge, nonce, certificate }: LoginChallenge): string {
  const opened = Buffer.from(environment.openLoginAnswer(challenge) ?? '', 'base64');
  const mask = Buffer.from(nonce, 'base64');
  const proof = opened.map((byte, index) => byte ^ (mask[index] ?? 0));
  const { publicKey: key } = new X509Certificate(certificate);
  return publicEncrypt({ key, padding: constants.RSA_PKCS1_PADDING }, proof).toString('base64');
}
