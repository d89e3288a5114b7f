// Where a link of an answer leads: its runtime expressions, evaluated and put into the path of the operation that it names.

/** What an exchange gives to the expressions. */
export interface LinkSource {
  /** Decoded values of the path's parameters. */
  readonly pathValues: Readonly<Record<string, string>>;
  /** Parsed bodies; undefined for none. */
  readonly requestBody: unknown;
  readonly answerBody: unknown;
}

/** The operation at the other end. */
export interface LinkTarget {
  /** With its parameters in braces. */
  readonly path: string;
  readonly queryNames: readonly string[];
}

/**
 * The path and query that the link leads to, or null where the value it takes is not in this answer, as in an empty list.
 * Throws where it names a parameter that the target does not have, leaves one out, or has an expression that means nothing.
 */
export function resolveLink(
  parameters: Readonly<Record<string, unknown>>,
  source: LinkSource,
  { path, queryNames }: LinkTarget,
): string | null {
  const inPath = [...path.matchAll(/\{([^}]+)\}/g)].map((match) => match[1] ?? '');
  const unknown = Object.keys(parameters).find((name) => ![...inPath, ...queryNames].includes(name));
  if (unknown !== undefined) throw new Error(`${path} has no parameter ${unknown}`);
  const missing = inPath.find((name) => !(name in parameters));
  if (missing !== undefined) throw new Error(`the parameter ${missing} of ${path} is not given`);
  const values = Object.entries(parameters).map(
    ([name, written]) => [name, textOf(written, source)] as const,
  );
  if (values.some(([, value]) => value === null)) return null;
  const query = new URLSearchParams();
  let filled = path;
  for (const [name, value] of values) {
    if (inPath.includes(name)) filled = filled.replace(`{${name}}`, encodeURIComponent(value ?? ''));
    else query.set(name, value ?? '');
  }
  return query.size === 0 ? filled : `${filled}?${query}`;
}

/** The value of an expression as text; null where the answer does not have it. */
function textOf(written: unknown, { pathValues, requestBody, answerBody }: LinkSource): string | null {
  const expression = String(written);
  if (!expression.startsWith('$')) return expression;
  const inPath = /^\$request\.path\.(.+)$/.exec(expression)?.[1];
  if (inPath !== undefined) {
    const value = pathValues[inPath];
    if (value === undefined) throw new Error(`${expression} names no parameter of the request`);
    return value;
  }
  const [, message, pointer = ''] = /^\$(request|response)\.body#(\/.*)$/.exec(expression) ?? [];
  if (message === undefined) throw new Error(`${expression} means nothing`);
  const value = partAt(message === 'request' ? requestBody : answerBody, pointer);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}

function partAt(body: unknown, pointer: string): unknown {
  const keys = pointer.slice(1).split('/');
  return keys.reduce<unknown>(
    (part, key) => Object(part)[key.replaceAll('~1', '/').replaceAll('~0', '~')],
    body,
  );
}
