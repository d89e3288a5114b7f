// The links of an answer: paths in its body, in Location and in Link, and the identifiers of its lists.
import { linksIn } from '@lunarest/contract/link-header';
import { isArray, isObject, type Json, memberOf } from '@lunarest/openapi';
import { jsonBody, type SeenAnswer, valuesByName } from '../connection/exchange.ts';

interface Links {
  /** Paths with their query, on the appliance itself. */
  readonly paths: readonly { readonly path: string; readonly where: string; readonly meant: boolean }[];
  readonly ids: readonly string[];
  /** The places of identifiers that a path cannot contain. */
  readonly unfit: readonly string[];
}

/** Names of properties whose value is a link. */
const linkName = /(url|href|link|actions|instance)$/i;

/** Upper bound on the links of one answer that are followed. */
const mostLinks = 10_000;
const deepest = 64;

export function linksOf(answer: SeenAnswer, origin: string): Links {
  const paths: Links['paths'][number][] = [];
  const ids: string[] = [];
  const unfit: string[] = [];
  const headers = valuesByName(answer.headers);
  for (const value of headers.location ?? []) add(value, 'header location', false);
  for (const { target, rel } of (headers.link ?? []).flatMap(linksIn))
    if (rel?.includes('next')) add(target.trim(), 'header link', true);
  const value = jsonBody(answer);
  if (value !== undefined) look(value, 'body', '', 0);
  return { paths, ids, unfit };

  function look(value: Json, where: string, name: string, depth: number): void {
    if (paths.length + ids.length + unfit.length > mostLinks || depth > deepest) return;
    if (typeof value === 'string') add(value, where, linkName.test(name));
    if (isArray(value)) for (const item of value) lookAtItem(item, where, name, depth + 1);
    if (isObject(value))
      for (const [key, item] of Object.entries(value)) look(item, `${where}/${key}`, key, depth + 1);
  }

  function lookAtItem(item: Json, where: string, name: string, depth: number): void {
    const id = isObject(item) ? memberOf(item, 'id') : undefined;
    // A larger number may have been rounded, and would name another resource.
    if (typeof id === 'string' || (typeof id === 'number' && Number.isSafeInteger(id))) {
      if (fitsPath(String(id))) ids.push(String(id));
      else unfit.push(`${where}/*/id`);
    }
    look(item, `${where}/*`, name, depth);
  }

  function add(text: string, where: string, meant: boolean): void {
    const path = pathOn(origin, text);
    if (path !== null) paths.push({ path, where, meant });
  }
}

/** False for a lone surrogate, which a path cannot contain, and for dots, which change the path. */
function fitsPath(id: string): boolean {
  return !/^\.{0,2}$|\p{Surrogate}/u.test(id);
}

/** The path and query of a link on the same origin; null for a text that is not a link, or leads to another origin. */
function pathOn(origin: string, text: string): string | null {
  if (!/^(\/(?!\/)|https?:\/\/)/.test(text) || !URL.canParse(text, origin)) return null;
  const url = new URL(text, origin);
  // Rejects a path that the URL parser changes.
  if (url.origin !== origin || (text.startsWith('/') && !text.startsWith(url.pathname))) return null;
  return `${url.pathname}${url.search}`;
}
