// The user name and password of the appliance user, set once or supplied by a function when a session is opened; or
// another way to log in.
import type { Release } from '@lunarest/contract';
import type { Result } from './read-answer.ts';
import type { Outgoing } from './send.ts';

export interface Credentials {
  /** The appliance user; HSM and partition roles log in later, through operations. */
  readonly username: string;
  /** The password of the appliance user. */
  readonly password: string;
}

/** One request that opens a session: openSession by default. */
type Step = Partial<Pick<Outgoing, 'operation' | 'input' | 'authorization'>>;

/** Sends such a request; its cookies are those of the session. */
export type Ask = (step: Step) => Promise<Result>;

/** Opens a session; resolves to the refusal when the appliance opens none. */
type LogIn = (ask: Ask, release: Release) => Promise<Result>;

/** A login without a password, as `certificateLogin` of `@lunarest/client/certificate-login` makes it. */
export interface CertificateLogin {
  readonly logIn: LogIn;
}

type Supplied = (Credentials & { readonly logIn?: undefined }) | CertificateLogin;
type Asked = () => Supplied | Promise<Supplied>;

/** Either the credentials, or a function that returns them. The plain form is last: the compiler names its members. */
export type CredentialOptions =
  | {
      /**
       * Called each time a session is opened, instead of `username` and `password`: the client keeps no password. The
       * call rejects with its error. Example: `credentials: () => vault.read('luna')`. For a login with a
       * certificate, `certificateLogin` of `@lunarest/client/certificate-login` makes the function, in Node only.
       */
      readonly credentials: Asked;
      readonly username?: undefined;
      readonly password?: undefined;
    }
  | (Credentials & { readonly credentials?: undefined });

/**
 * Makes the function that opens a session.
 * @throws TypeError when both forms are present, or the plain one is malformed; the result of a function is
 * checked when it is called.
 */
export function readCredentials(options: CredentialOptions, release: Release): (ask: Ask) => Promise<Result> {
  const { credentials, username, password } = options;
  if (credentials === undefined) {
    const step = basicStep(options);
    return (ask) => ask(step);
  }
  if (typeof credentials !== 'function' || username !== undefined || password !== undefined)
    throw new TypeError('credentials must be a function, which replaces username and password');
  return async (ask) => {
    const supplied = await credentials();
    return supplied.logIn ? supplied.logIn(ask, release) : ask(basicStep(supplied));
  };
}

/**
 * The request that opens a session with these credentials as a Basic header.
 * @throws TypeError when one is missing (sent as "undefined" it would count as a failed login), or when the
 * user name contains a colon, which Basic cannot represent.
 */
function basicStep({ username, password }: Credentials): Step {
  if (typeof username !== 'string' || typeof password !== 'string') {
    throw new TypeError('username and password must be strings');
  }
  if (username.includes(':')) throw new TypeError('username must not contain a colon');
  const bytes = new TextEncoder().encode(`${username}:${password}`);
  return { authorization: `Basic ${btoa(String.fromCharCode(...bytes))}` };
}
