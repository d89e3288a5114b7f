// Prepares users in the state of a bench: with a custom role, with files, and with a certificate.
import { constants, publicEncrypt, X509Certificate } from 'node:crypto';
import { createNodeEnvironment, userPasswords } from '@lunarest/server';
import type { Bench } from '../target/bench.ts';
import { credentials } from '../target/call.ts';

const name = 'stranger';
const role = 'strangers';
const password = userPasswords.monitor;

/** Adds a user with a custom role, for tests of its rules; returns the Authorization header of the user. */
export function giveRole(
  { appliance }: Pick<Bench, 'appliance'>,
  rules: readonly string[],
): { readonly authorization: string } {
  const state = appliance.snapshot();
  const { monitor } = state.users;
  if (monitor === undefined) throw new Error('the scenario has no monitor');
  appliance.restore({
    ...state,
    users: { ...state.users, [name]: { ...monitor, name, role, changeable: true } },
    customRoles: { ...state.customRoles, [role]: { id: role, fullName: '', rules } },
  });
  return credentials(name, password);
}

/** Adds files to the home directory of the user admin, as an upload does. */
export function giveFiles(
  { appliance, clock }: Pick<Bench, 'appliance' | 'clock'>,
  files: Readonly<Record<string, string>>,
): void {
  const state = appliance.snapshot();
  const { admin } = state.users;
  if (admin === undefined) throw new Error('the scenario has no admin');
  const kept = Object.entries(files).map(([name, text]) => [
    name,
    { content: btoa(text), storedAt: clock.now() },
  ]);
  const given = { ...admin, files: { ...admin.files, ...Object.fromEntries(kept) } };
  appliance.restore({ ...state, users: { ...state.users, admin: given } });
}

export interface LoginChallenge {
  readonly challenge: string;
  readonly nonce: string;
  readonly certificate: string;
}

/** A user with a private key, who answers login challenges as the vendor's clients do. */
export interface KeyHolder {
  readonly username: string;
  /** PEM with line ends. */
  readonly certificate: string;
  /** The answer to a challenge, in base64. */
  answer(challenge: LoginChallenge): string;
}

// The user has the RSA key and the certificate of an environment, because generating a key is slow.
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
