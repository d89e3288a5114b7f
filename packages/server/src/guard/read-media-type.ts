// Parses a media type strictly by RFC 9110, so that two spellings of one type compare equal.

import { tokenSource as token } from '@lunarest/contract';

const essence = new RegExp(`^(${token}/${token})`);
const parameter = new RegExp(`[ \\t]*;[ \\t]*(?:(${token})=(?:(${token})|"((?:[^"\\\\]|\\\\.)*)"))?`, 'y');

/** Upper bound on the cached spellings: a server uses few, and a broken one must not exhaust the memory. */
const remembered = 64;
const known = new Map<string, string | null>();

/**
 * Normalizes a media type to one spelling: type and parameter names in lower case, parameters sorted, quotes
 * and spaces removed; null for an invalid media type or a repeated parameter.
 */
export function readMediaType(text: string): string | null {
  const seen = known.get(text);
  if (seen !== undefined) return seen;
  const canonical = canonicalForm(text.trim());
  if (known.size < remembered) known.set(text, canonical);
  return canonical;
}

function canonicalForm(text: string): string | null {
  const type = essence.exec(text)?.[1];
  if (type === undefined) return null;
  const parameters = new Map<string, string>();
  parameter.lastIndex = type.length;
  while (parameter.lastIndex < text.length) {
    const match = parameter.exec(text);
    if (match === null) return null;
    const [, name, plain, quoted] = match;
    if (name === undefined) continue;
    if (parameters.has(name.toLowerCase())) return null;
    parameters.set(name.toLowerCase(), plain ?? (quoted ?? '').replaceAll(/\\(.)/g, '$1'));
  }
  const written = [...parameters].sort().map(([name, value]) => `;${name}=${JSON.stringify(value)}`);
  return type.toLowerCase() + written.join('');
}
