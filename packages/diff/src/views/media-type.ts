// Media types as keys of a `content`, compared without the version parameter of a vendor media type, case and order.

export interface MediaTypeName {
  /** Without the version; equal for equivalent media types. */
  readonly key: string;
  /** For example `application/json`, or a range like `application/*`. */
  readonly essence: string;
  /** The parameters other than the version, as `name=value`, sorted. */
  readonly parameters: readonly string[];
  /** The version parameter of a vendor media type. */
  readonly version: string | undefined;
}

export function readMediaType(written: string): MediaTypeName {
  const [type = '', ...parameters] = written.split(';').map((part) => part.trim());
  const essence = type.toLowerCase();
  const pairs = parameters.filter((parameter) => parameter !== '').map(readParameter);
  const version = essence.startsWith('application/vnd.') ? pairs.find(isVersion) : undefined;
  const others = pairs.filter((pair) => pair !== version && !saysNothing(pair, essence)).sort();
  return {
    key: [essence, ...others].join(';'),
    essence,
    parameters: others,
    version: version?.replace(/^version=/, ''),
  };
}

/** Whether `outer` contains every media type of `inner`, but not vice versa. */
export function containsMediaType(outer: MediaTypeName, inner: MediaTypeName): boolean {
  if (outer.key === inner.key || (outer.version !== undefined && outer.version !== inner.version))
    return false;
  return (
    isWithin(inner.essence, outer.essence) &&
    outer.parameters.every((parameter) => inner.parameters.includes(parameter))
  );
}

/** `*` matches any text on its side of the slash, or before a suffix like `+json`. */
function isWithin(essence: string, range: string): boolean {
  if (range === '*') return true;
  const [[type = '', subtype = ''], [types, subtypes = '']] = [essence.split('/'), range.split('/')];
  if (types !== '*' && types !== type) return false;
  return subtypes.startsWith('*') ? subtype.endsWith(subtypes.slice(1)) : subtypes === subtype;
}

function readParameter(written: string): string {
  const [name = '', ...value] = written.split('=');
  const text = value
    .join('=')
    .trim()
    .replace(/^"(.*)"$/, '$1');
  const key = name.trim().toLowerCase();
  return `${key}=${key === 'charset' ? text.toLowerCase() : text}`;
}

function isVersion(parameter: string): boolean {
  return parameter.startsWith('version=');
}

/** JSON is always UTF-8 (RFC 8259, section 8.1). */
function saysNothing(parameter: string, essence: string): boolean {
  return parameter === 'charset=utf-8' && /[/+]json$/.test(essence);
}
