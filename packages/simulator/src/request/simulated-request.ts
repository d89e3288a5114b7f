// A request to the appliance, independent of its transport, and the check for violations of HTTP that Node accepts.

/** The headers that the appliance reads, by lower-case name; others may be present. */
export interface RequestHeaders {
  readonly authorization?: string | undefined;
  readonly cookie?: string | undefined;
  readonly 'content-type'?: string | undefined;
  readonly 'accept-type'?: string | readonly string[] | undefined;
}

export interface RequestHead {
  readonly method: string;
  /** Path and query, or the absolute form, percent-encoded. */
  readonly target: string;
  readonly headers: RequestHeaders;
}

export interface SimulatedRequest extends RequestHead {
  readonly body: RequestBytes;
}

/** The bytes of the body, empty without one; null for a body that is incomplete or exceeds the limit. */
export type RequestBytes = Uint8Array | null;

/** The head in Node's form. */
interface WrittenHead {
  readonly headers: { readonly host?: string | undefined };
  readonly httpVersion: string;
  /** Names and values in alternation, as sent. */
  readonly rawHeaders: readonly string[];
}

/** Headers that must not repeat: Node uses the first, and a proxy might use the second. */
const single = ['content-type', 'authorization', 'host'];

/** A host with an optional port (RFC 3986, section 3.2), or nothing. */
const host = /^(?:\[[\w:.~!$&'()*+,;=-]+\]|(?:[\w.~!$&'()*+,;=-]|%[0-9a-f]{2})*)(?::\d*)?$/i;

/**
 * True for a request that is neither HTTP/1.0 nor HTTP/1.1, for one of HTTP/1.1 without the header Host, for an invalid Host
 * (RFC 9112, section 3.2), and for a request that repeats one of these headers.
 */
export function isMalformedHead({ headers, httpVersion, rawHeaders }: WrittenHead): boolean {
  if (httpVersion !== '1.1' && httpVersion !== '1.0') return true;
  if (!host.test(headers.host ?? '') || (headers.host === undefined && httpVersion === '1.1')) return true;
  return single.some((name) => isRepeated(name, rawHeaders));
}

interface FramingHeaders {
  readonly 'transfer-encoding'?: string | undefined;
  readonly 'content-length'?: string | undefined;
}

/** HTTP marks a request with a body by its framing headers. Without a body, its content coding does not matter. */
export function hasBody(headers: FramingHeaders): boolean {
  return headers['transfer-encoding'] !== undefined || (headers['content-length'] ?? '0') !== '0';
}

interface CodingHeaders {
  readonly 'transfer-encoding'?: string | undefined;
  readonly 'content-encoding'?: string | undefined;
}

/** True for a body in transfer codings that Node does not decode (RFC 9112, section 6.1), or in another content coding. */
export function isUndecodable(headers: CodingHeaders): boolean {
  if ((headers['transfer-encoding'] ?? 'chunked').trim().toLowerCase() !== 'chunked') return true;
  return contentCoding(headers['content-encoding']) === undefined;
}

/** The codings of a body that every platform decodes; `identity` means no coding. */
const contentCodings = ['identity', 'gzip', 'deflate'] as const;

/** The coding in the header Content-Encoding; undefined for several, and for one that some platforms cannot decode. */
export function contentCoding(
  header: string | null | undefined,
): (typeof contentCodings)[number] | undefined {
  const named = (header || 'identity').toLowerCase();
  return contentCodings.find((known) => known === named);
}

function isRepeated(name: string, rawHeaders: readonly string[]): boolean {
  let found = false;
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const given = rawHeaders[index];
    // Compares lengths first, because most names differ in length.
    if (given?.length !== name.length || given.toLowerCase() !== name) continue;
    if (found) return true;
    found = true;
  }
  return false;
}
