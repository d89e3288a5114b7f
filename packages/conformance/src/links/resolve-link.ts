// Resolves a link of an answer: evaluates its runtime expressions and inserts the values into the path of its operation.
import { filledPath } from '@lunarest/contract';

/** The values of an exchange to which expressions refer. */
export interface LinkSource {
  /** Decoded values of the path parameters. */
  readonly pathValues: Readonly<Record<string, string>>;
  /** Parsed bodies; undefined for none. */
  readonly requestBody: unknown;
  readonly answerBody: unknown;
}

/** The operation that the link names. */
interface LinkTarget {
  /** The path template, with parameters in braces. */
  readonly path: string;
  readonly queryNames: readonly string[];
}

/**
 * The path and query of the link; null where the answer lacks a value that the link uses, for instance in an empty list.
 * Throws where the link names an unknown parameter of the target, omits one of its path, or has an invalid expression.
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
  const texts = values.map(([name, value]) => [name, value ?? '']);
  const filled = filledPath(path, Object.fromEntries(texts));
  const query = new URLSearchParams(texts.filter(([name = '']) => !inPath.includes(name)));
  return query.size === 0 ? filled : `${filled}?${query}`;
}

/** The value of an expression as a text; null where the answer lacks it. */
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
