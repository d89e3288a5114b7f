// The skipped entries of a HAR: those of other hosts, and those that browsers and proxies record for other purposes.
import { releases, routerOf, targetPath } from '@lunarest/contract';
import { isArray, isObject, type Json, type JsonObject, memberOf } from '@lunarest/openapi';
import { hiddenValue } from './left-out.ts';

/** A reason for which entries are not or only partly checked, and the number of such entries. */
export interface PassedOver {
  /** The text after a number, for example "of another host" or "in part (Set-Cookie was not recorded)". */
  readonly reason: string;
  readonly count: number;
}

interface Reason {
  readonly words: string;
  readonly holds: (request: JsonObject, response: JsonObject, entry: JsonObject) => boolean;
}

/** The reasons in order of precedence. */
const reasons: readonly Reason[] = [
  { words: 'that is not HTTP', holds: (request) => hasScheme(request) && !/^https?:/i.test(urlOf(request)) },
  { words: 'that is a WebSocket', holds: (_, response) => memberOf(response, 'status') === 101 },
  { words: 'without an answer', holds: (_, response) => !isStatus(memberOf(response, 'status')) },
  // The browser asks whether its copy is current, and shows the page the copy.
  { words: 'of the status 304', holds: (_, response) => memberOf(response, 'status') === 304 },
  { words: 'that the browser answered itself', holds: (_, response, entry) => isOfBrowser(entry, response) },
  {
    words: 'without headers',
    holds: (request, response) => ![request, response].every((one) => isArray(memberOf(one, 'headers'))),
  },
  {
    words: 'that is a file of a page',
    holds: (request) => isPageFile(urlOf(request), headerIn(request, 'sec-fetch-dest')),
  },
  {
    // A browser sends it before the request of a page of another origin.
    words: 'of the method OPTIONS',
    holds: (request) => isOfMethod(request, 'OPTIONS'),
  },
  {
    // A proxy records it when a client opens a tunnel.
    words: 'of the method CONNECT',
    holds: (request) => isOfMethod(request, 'CONNECT'),
  },
];

/** The reason for which the entry is not checked; undefined for a checked one. */
export function reasonToPassOver(entry: JsonObject): string | undefined {
  const part = (name: string): JsonObject => {
    const found = memberOf(entry, name);
    return isObject(found) ? found : {};
  };
  return reasons.find(({ holds }) => holds(part('request'), part('response'), entry))?.words;
}

/**
 * True for an answer from a cache or a service worker, in the words of Chrome or Safari, for a redirection by Chrome, and for an
 * answer by a test with Playwright.
 */
function isOfBrowser(entry: JsonObject, response: JsonObject): boolean {
  const fetched = memberOf(entry, '_fetchType');
  // Chrome writes these two members into the response.
  const ofWorker = (name: string) => memberOf(response, name) ?? memberOf(entry, name);
  const byWorker = ofWorker('_fetchedViaServiceWorker') === true;
  return (
    typeof memberOf(entry, '_fromCache') === 'string' ||
    (typeof fetched === 'string' && fetched !== 'Network Load') ||
    (byWorker && ofWorker('_serviceWorkerResponseSource') !== 'network') ||
    memberOf(response, 'statusText') === 'Internal Redirect' ||
    memberOf(entry, '_wasFulfilled') === true
  );
}

/**
 * True for a document, a script, an image and the like, which are outside of the contract. Every browser names the kind of a
 * request in the header Sec-Fetch-Dest; for the requests of scripts it is `empty`.
 */
export function isPageFile(url: string, kind: unknown): boolean {
  const isFile = typeof kind === 'string' && !['empty', hiddenValue].includes(kind);
  return isFile && !isOfContract(url);
}

/** The first value of the header, which has a lower-case name. */
function headerIn(request: JsonObject, name: string): Json | undefined {
  const headers = memberOf(request, 'headers');
  const found = (isArray(headers) ? headers : []).filter(isObject);
  const named = found.find((header) => String(memberOf(header, 'name')).toLowerCase() === name);
  return named && memberOf(named, 'value');
}

/** True for the address of an operation in any release. */
function isOfContract(url: string): boolean {
  return releases.some((release) => routerOf(release)(targetPath(url)) !== null);
}

/** The reasons with their numbers, in order of first occurrence. */
export function countReasons(found: readonly string[]): readonly PassedOver[] {
  return [...new Set(found)].map((reason) => ({
    reason,
    count: found.filter((other) => other === reason).length,
  }));
}

function isOfMethod(request: JsonObject, method: string): boolean {
  return String(memberOf(request, 'method')).toUpperCase() === method;
}

function urlOf(request: JsonObject): string {
  return String(memberOf(request, 'url') ?? '');
}

function hasScheme(request: JsonObject): boolean {
  return /^[a-z][a-z0-9+.-]*:/i.test(urlOf(request));
}

/** True for the number of a final or interim answer, of three digits. */
export function isStatus(value: Json | undefined): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 100 && value <= 999;
}

/** The origin of an entry's address, or undefined for an address with only a path. */
export function originOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).origin : undefined;
}

/**
 * The origin with the most requests to paths of the contract, or else with the most requests. Of equal origins the first.
 * Undefined when no URL has an origin.
 */
export function chooseOrigin(urls: readonly string[]): string | undefined {
  return mostFrequent(urls.filter(isOfContract)) ?? mostFrequent(urls);
}

function mostFrequent(urls: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const url of urls) {
    const origin = originOf(url);
    if (origin !== undefined) counts.set(origin, (counts.get(origin) ?? 0) + 1);
  }
  const most = Math.max(...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0];
}
