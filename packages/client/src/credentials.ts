// The user name and password of the appliance user, given once or supplied by a function when a session is opened.

export interface Credentials {
  /** The appliance user; HSM and partition roles log in later, through operations. */
  readonly username: string;
  /** The password of the appliance user. */
  readonly password: string;
}

type Asked = () => Credentials | Promise<Credentials>;

/** Either the credentials, or a function that returns them. The plain form is last: the compiler names its members. */
export type CredentialOptions =
  | {
      /**
       * Called each time a session is opened, in place of `username` and `password`: the client keeps no password. An
       * error of it is the error of the call. Example: `credentials: () => vault.read('luna')`.
       */
      readonly credentials: Asked;
      readonly username?: undefined;
      readonly password?: undefined;
    }
  | (Credentials & { readonly credentials?: undefined });

/**
 * Makes the header Authorization for opening a session.
 * @throws TypeError when both forms are given, or the plain one is malformed; the result of a function is
 * checked when it is called.
 */
export function readCredentials(options: CredentialOptions): () => Promise<string> {
  const { credentials, username, password } = options;
  if (credentials === undefined) {
    const authorization = basicAuthorization(options);
    return async () => authorization;
  }
  if (typeof credentials !== 'function' || username !== undefined || password !== undefined)
    throw new TypeError('credentials must be a function, which replaces username and password');
  return async () => basicAuthorization(await credentials());
}

/**
 * The credentials as a Basic header.
 * @throws TypeError when one is missing (sent as "undefined" it would count as a failed login), or when the
 * user name contains a colon, which Basic cannot represent.
 */
function basicAuthorization({ username, password }: Credentials): string {
  if (typeof username !== 'string' || typeof password !== 'string') {
    throw new TypeError('username and password must be strings');
  }
  if (username.includes(':')) throw new TypeError('username must not hold a colon');
  const bytes = new TextEncoder().encode(`${username}:${password}`);
  return `Basic ${btoa(String.fromCharCode(...bytes))}`;
}
