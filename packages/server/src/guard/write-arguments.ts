// Normalizes the overloads of Node's `write`, `end` and `writeHead`.
import type { ServerResponse } from 'node:http';

export type Callback = () => void;

export interface WriteArguments {
  /** Undefined when there is no chunk. */
  readonly chunk: unknown;
  readonly encoding: unknown;
  readonly callback: Callback | undefined;
}

/** `(chunk?, encoding?, callback?)`; each argument may be omitted, and the next one then takes its place. */
export function writeArguments(given: readonly unknown[]): WriteArguments {
  const callback = given.find((argument): argument is Callback => typeof argument === 'function');
  const [chunk, encoding] = given.filter((argument) => typeof argument !== 'function');
  return { chunk: chunk ?? undefined, encoding, callback };
}

/** Applies to the response what `writeHead(status, message?, headers?)` would send. */
export function applyHead(response: ServerResponse, given: readonly unknown[]): void {
  const [status, second, third] = given;
  response.statusCode = Number(status);
  if (typeof second === 'string') response.statusMessage = second;
  const headers = typeof second === 'string' ? third : second;
  if (Array.isArray(headers)) applyList(response, headers);
  else
    for (const [name, value] of Object.entries(headers ?? {}))
      if (value !== undefined) response.setHeader(name, value);
}

/** `[name, value, name, value]` or `[[name, value], …]`; a name given several times has several values. */
function applyList(response: ServerResponse, list: readonly unknown[]): void {
  const flat: readonly unknown[] = Array.isArray(list[0]) ? list.flat(1) : list;
  const pairs = flat.flatMap((name, index) =>
    index % 2 === 0 ? [[String(name), String(flat[index + 1])] as const] : [],
  );
  for (const [name] of pairs) response.removeHeader(name);
  for (const [name, value] of pairs) response.appendHeader(name, value);
}
