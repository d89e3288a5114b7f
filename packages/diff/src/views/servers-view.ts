// The addresses of an API: every server of a document, a path or an operation with its variables substituted.
import {
  isArray,
  isObject,
  type Json,
  type JsonObject,
  type Located,
  memberOf,
  pointerTo,
} from '@lunarest/openapi';
import { escaped } from '../patterns/characters.ts';
import { memoize } from './memoize.ts';

export interface ServersView {
  readonly pointer: string;
  /** Without a trailing slash; relative to the document if written so. */
  readonly addresses: readonly string[];
  /** The templates of further addresses: with variables that may have any value, because they list none. */
  readonly templates: readonly string[];
  readonly servers: readonly ServerView[];
}

/** One of the servers, as written. */
interface ServerView {
  readonly url: string;
  readonly addresses: readonly string[];
  readonly templates: readonly string[];
  readonly variables: ReadonlyMap<string, VariableView>;
}

interface VariableView {
  /** Where the values are written: `enum`, or else `default`. */
  readonly pointer: string;
  readonly values: readonly string[];
}

/** Upper bound on the addresses from all combinations of one server's variables. */
const mostAddresses = 256;

/** Upper bound on the addresses with one listed value each; beyond it only the defaults count. */
const mostListed = 1024;

/** The servers of the first holder with any; by default the address of the document itself. */
export function serversOf(holders: readonly Located[], document: Located): ServersView {
  const [holder] = holders.filter(({ value }) => {
    const servers = memberOf(value, 'servers');
    return isArray(servers) && servers.some(isAddressed);
  });
  if (holder === undefined) return { pointer: document.pointer, addresses: [''], templates: [], servers: [] };
  return serversIn(holder);
}

/** The servers that a document, a path or an operation lists. */
const serversIn = memoize((holder: Located): ServersView => {
  const written = memberOf(holder.value, 'servers');
  const pointer = pointerTo(holder.pointer, 'servers');
  const servers = (isArray(written) ? written : []).flatMap((server, index) =>
    isAddressed(server) ? [serverView(server, pointerTo(pointer, index))] : [],
  );
  const [addresses, templates] = [
    servers.flatMap((server) => server.addresses),
    servers.flatMap((server) => server.templates),
  ];
  return { pointer, addresses: [...new Set(addresses)].sort(), templates, servers };
});

/** A server without a `url`, which OpenAPI requires, has no address. */
function isAddressed(server: Json): server is JsonObject {
  return isObject(server) && (server.url ?? null) !== null;
}

function serverView({ url, variables = null }: JsonObject, pointer: string): ServerView {
  const entries = Object.entries(isObject(variables) ? variables : {}).map(([name, variable]) => {
    const keyword = listedIn(variable).length > 0 ? 'enum' : 'default';
    const place = pointerTo(pointer, 'variables', name, keyword);
    return [name, { pointer: place, values: valuesOf(variable, true) }] as const;
  });
  return {
    url: String(url),
    addresses: addressesOf(String(url), variables),
    templates: templatesOf(String(url), variables),
    variables: new Map(entries),
  };
}

function addressesOf(template: string, variables: Json): readonly string[] {
  const all = filledInAll(template, variables, (variable) => valuesOf(variable, true));
  return (all ?? filledInOneByOne(template, variables)).map(normal);
}

/** The address with each listed value, and the defaults of the other variables: a changed list shows in them. */
function filledInOneByOne(template: string, variables: Json): readonly string[] {
  const entries = Object.entries(isObject(variables) ? variables : {});
  const usual = new Map(entries.map(([name, variable]) => [name, valuesOf(variable, false)[0]]));
  const filled = (name?: string, value?: string) =>
    template.replace(/\{([^{}]*)\}/g, (written, key) => (key === name ? value : usual.get(key)) ?? written);
  const listed = entries.flatMap(([name, variable]) =>
    listedIn(variable).map((value) => [name, value] as const),
  );
  if (listed.length > mostListed) return [filled()];
  return [filled(), ...listed.map(([name, value]) => filled(name, value))];
}

/** The address with only its listed variables substituted, if others remain. */
function templatesOf(template: string, variables: Json): readonly string[] {
  const isOpen = ([name, variable]: readonly [string, Json]) =>
    listedIn(variable).length === 0 && template.includes(`{${name}}`);
  if (!isObject(variables) || !Object.entries(variables).some(isOpen)) return [];
  const filled = filledInAll(template, variables, listedIn) ?? [];
  return filled.map((url) => url.replace(/\/+$/, ''));
}

/** The address with all combinations of values, or undefined for too many. */
function filledInAll(
  template: string,
  variables: Json,
  valuesOf: (variable: Json) => readonly string[],
): readonly string[] | undefined {
  let urls: readonly string[] = [template];
  for (const [name, variable] of Object.entries(isObject(variables) ? variables : {})) {
    const values = valuesOf(variable);
    urls = urls.flatMap((url) => filledIn(url, name, values));
    if (urls.length > mostAddresses) return undefined;
  }
  return urls;
}

/** Whether a template is that of the address, or of the other template. */
export function isFilledIn(address: string, template: string): boolean {
  const parts = template.split(/\{[^}]*\}/).map(escaped);
  return new RegExp(`^${parts.join('.+')}$`, 'i').test(address);
}

function valuesOf(variable: Json, all: boolean): readonly string[] {
  if (!isObject(variable)) return [];
  const listed = all ? listedIn(variable) : [];
  return listed.length > 0 ? listed : [String(variable.default ?? '')];
}

/** Ports are often written as numbers, although a variable has texts. */
function listedIn(variable: Json): readonly string[] {
  const listed = isObject(variable) ? memberOf(variable, 'enum') : undefined;
  return isArray(listed) ? listed.map(String) : [];
}

function filledIn(url: string, name: string, values: readonly string[]): readonly string[] {
  const hasValue = values.length > 0 && url.includes(`{${name}}`);
  return hasValue ? values.map((value) => url.replaceAll(`{${name}}`, value)) : [url];
}

function normal(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const written =
    url === undefined
      ? address.replace(/^(\.\/)+/, '')
      : `${url.origin === 'null' ? `${url.protocol}//${url.host}` : url.origin}${url.pathname}`;
  return written.replace(/\/+$/, '').replace(/%[0-9a-f]{2}/gi, unescaped);
}

/** A character that needs no escape is the same with and without one (RFC 3986, section 6.2.2.2). */
function unescaped(written: string): string {
  const character = String.fromCharCode(Number.parseInt(written.slice(1), 16));
  return /[\w.~-]/.test(character) ? character : written.toUpperCase();
}

/** The prefix of an address before the path of an operation. */
export function pathOf(address: string): string {
  return URL.canParse(address) ? new URL(address).pathname.replace(/\/+$/, '') : address;
}
