// Violations of HTTP in the head of a request that Node accepts.

/** The head as Node gives it. */
export interface WrittenHead {
  readonly headers: { readonly host?: string | undefined };
  readonly httpVersion: string;
  /** Names and values in alternation, as sent. */
  readonly rawHeaders: readonly string[];
}

/**
 * Headers that must not repeat: Node keeps the first, and another program that reads the request may keep the
 * second.
 */
const single: ReadonlySet<string> = new Set(['content-type', 'authorization', 'host']);

/** True for a request of HTTP/1.1 without the header Host, and for one that repeats one of these headers. */
export function isMalformedHead({ headers, httpVersion, rawHeaders }: WrittenHead): boolean {
  if (headers.host === undefined && httpVersion === '1.1') return true;
  const found = new Set<string>();
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index]?.toLowerCase() ?? '';
    if (found.has(name)) return true;
    if (single.has(name)) found.add(name);
  }
  return false;
}
