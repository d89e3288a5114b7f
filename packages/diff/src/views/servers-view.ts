// The addresses of an API: every server of a document, a path or an operation with its variables substituted.
import {
  isArray,
  isObject,
  type Json,
  type Located,
  memberOf,
  pointerTo,
  stringsAt,
} from '@lunarest/openapi';
import { memoize } from './memoize.ts';

export interface ServersView {
  readonly pointer: string;
  /** Without a trailing slash; relative to the document if written so. */
  readonly addresses: readonly string[];
}

/** Upper bound on the addresses from the variables of one server; beyond it only their defaults count. */
const mostAddresses = 256;

/** The servers of the first holder with any; by default the address of the document itself. */
export function serversOf(holders: readonly Located[], document: Located): ServersView {
  const [holder] = holders.filter(({ value }) => {
    const servers = memberOf(value, 'servers');
    return isArray(servers) && servers.length > 0;
  });
  if (holder === undefined) return { pointer: document.pointer, addresses: [''] };
  return serversIn(holder);
}

/** The servers that a document, a path or an operation lists. */
const serversIn = memoize((holder: Located): ServersView => {
  const written = memberOf(holder.value, 'servers');
  const servers = (isArray(written) ? written : []).filter(isObject);
  const addresses = servers.flatMap(({ url, variables }) => addressesOf(String(url), variables ?? null));
  return { pointer: pointerTo(holder.pointer, 'servers'), addresses: [...new Set(addresses)].sort() };
});

function addressesOf(template: string, variables: Json): readonly string[] {
  const entries = Object.entries(isObject(variables) ? variables : {});
  const all = entries.reduce<readonly string[]>(
    (urls, [name, variable]) => urls.flatMap((url) => filledIn(url, name, valuesOf(variable, true))),
    [template],
  );
  if (all.length <= mostAddresses) return all.map(normal);
  const usual = entries.reduce<readonly string[]>(
    (urls, [name, variable]) => urls.flatMap((url) => filledIn(url, name, valuesOf(variable, false))),
    [template],
  );
  return usual.map(normal);
}

function valuesOf(variable: Json, all: boolean): readonly string[] {
  if (!isObject(variable)) return [];
  const listed = all ? stringsAt(variable, 'enum') : [];
  return listed.length > 0 ? listed : [String(variable.default ?? '')];
}

function filledIn(url: string, name: string, values: readonly string[]): readonly string[] {
  return url.includes(`{${name}}`) ? values.map((value) => url.replaceAll(`{${name}}`, value)) : [url];
}

function normal(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const written =
    url === undefined
      ? address
      : `${url.origin === 'null' ? `${url.protocol}//${url.host}` : url.origin}${url.pathname}`;
  return written.replace(/\/+$/, '');
}

/** The prefix of an address before the path of an operation. */
export function pathOf(address: string): string {
  return URL.canParse(address) ? new URL(address).pathname.replace(/\/+$/, '') : address;
}
