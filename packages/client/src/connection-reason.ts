// Describes why no answer arrived, and which option helps.

const untrusted = 'the certificate is not trusted: pass its SHA-256 as fingerprint, or its authority as ca';

const noCipher =
  'the server shares no cipher with Node, or requires a certificate of the client: pass cert and key';
const olderTls = 'the server has only older versions of TLS: try node --tls-min-v1.0';

const advice: Readonly<Record<string, string>> = {
  DEPTH_ZERO_SELF_SIGNED_CERT: untrusted,
  SELF_SIGNED_CERT_IN_CHAIN: untrusted,
  UNABLE_TO_GET_ISSUER_CERT: untrusted,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: untrusted,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: untrusted,
  CERT_HAS_EXPIRED: 'the certificate has expired: pass its SHA-256 as fingerprint to trust it anyway',
  CERT_NOT_YET_VALID: 'the certificate is not valid yet: compare the clocks of both machines',
  ERR_TLS_CERT_ALTNAME_INVALID:
    'the certificate is for another host name: pass its SHA-256 as fingerprint, or use a name that it has',
  ECONNREFUSED: 'no server listens on this host and port',
  ENOTFOUND: 'the host name is unknown',
  EAI_AGAIN: 'the host name could not be looked up',
  EHOSTUNREACH: 'there is no route to the host',
  ENETUNREACH: 'there is no route to the network',
  ETIMEDOUT: 'the connection timed out',
  UND_ERR_CONNECT_TIMEOUT: 'the connection timed out',
  ECONNRESET: 'the connection was reset',
  UND_ERR_SOCKET: 'the connection was closed before the whole answer arrived',
  UND_ERR_HEADERS_OVERFLOW: 'the headers of the answer are longer than fetch accepts',
  ERR_INVALID_URL:
    "the option fetch does not accept the platform's Request: write fetch: (request) => fetch(request.url, request)",
  ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION: olderTls,
  ERR_SSL_UNSUPPORTED_PROTOCOL: olderTls,
  ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE: noCipher,
  // The same in the words of OpenSSL 3.2.
  'ERR_SSL_SSL/TLS_ALERT_HANDSHAKE_FAILURE': noCipher,
  ERR_SSL_WRONG_VERSION_NUMBER: 'the port does not use TLS: is it an http address?',
};

/** Of the errors that fetch reports as UND_ERR_SOCKET or without a code, by its message. */
const messageAdvice: Readonly<Record<string, string>> = {
  'bad response':
    'the server sent 100 Continue without being asked, which fetch does not accept: pass another fetch',
  'bad upgrade': 'the server switched to another protocol without being asked',
  'fetch failed': 'fetch names no reason, as for the status 407 of a proxy that requires a password',
};

/** The deepest reason in a chain of causes, as text, preceded by its code if it has one. */
export function connectionReason(failure: unknown): string {
  const { code, message, place } = deepest(failure);
  const special = code === undefined || code === 'UND_ERR_SOCKET' ? messageAdvice[message] : undefined;
  const text = special ?? (code === undefined ? undefined : advice[code]) ?? message;
  const where = place === '' || text.includes(place) ? text : `${text} (${place})`;
  return code === undefined ? where : `${code}: ${where}`;
}

/** The codes of failures to look a host up or to connect to it that pass, such as during a restart, and have no system call. */
const passing: readonly unknown[] = ['EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT'];

/** Whether no connection could be opened, so that nothing was sent, for a reason that may pass. */
export function isUnopened(error: unknown): boolean {
  const { code, syscall } = deepest(error);
  return syscall === 'connect' || passing.includes(code);
}

interface Deepest {
  readonly code: string | undefined;
  readonly message: string;
  /** The system call that failed, such as `connect`. */
  readonly syscall: unknown;
  /** The address or the name that Node has tried, perhaps that of a proxy; empty where the error has none. */
  readonly place: string;
}

/** The members of errors that are read here. */
interface AnyError {
  readonly message: string;
  readonly cause?: unknown;
  readonly code?: unknown;
  readonly syscall?: unknown;
  /** Of an AggregateError. */
  readonly errors?: unknown;
}

/** An error of any realm: in the sandbox of Jest, errors of Node are no instances of its Error. */
function isError(value: unknown): value is AnyError {
  return typeof Object(value).message === 'string';
}

function deepest(failure: unknown): Deepest {
  if (!isError(failure)) return { code: undefined, message: 'unknown reason', syscall: undefined, place: '' };
  // The error of the first of several addresses is sufficient.
  const inner = Array.isArray(failure.errors) ? failure.errors[0] : undefined;
  const cause = failure.cause ?? inner;
  // A cause that is not an error, such as a string, or that has neither words nor a code, is less specific than the error
  // around it.
  if (isError(cause) && saysSomething(cause)) return deepest(cause);
  return {
    code: typeof failure.code === 'string' ? failure.code : undefined,
    // The messages of OpenSSL end with a line break.
    message: failure.message.trim(),
    syscall: failure.syscall,
    place: placeIn(failure),
  };
}

function placeIn(failure: unknown): string {
  const { address, port, hostname }: Record<string, unknown> = Object(failure);
  if (typeof address !== 'string') return typeof hostname === 'string' ? hostname : '';
  return `${address.includes(':') ? `[${address}]` : address}:${port}`;
}

function saysSomething({ message, code, cause, errors }: AnyError): boolean {
  return message !== '' || [code, cause, errors].some((member) => member !== undefined);
}
