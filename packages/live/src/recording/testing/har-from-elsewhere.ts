// A HAR in the style of other recorders, and its drifts.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { vendorMediaType } from '@lunarest/contract';
import { temporaryFolder } from '@lunarest/tooling/temporary-folder';
import { judgeAnswer } from '../../drift/judge-answer.ts';
import { judgeRequest } from '../../drift/judge-request.ts';
import { type Recorded, readHar } from '../read-har.ts';

type Headers = Readonly<Record<string, string>>;

interface Given {
  readonly method?: string;
  readonly path: string;
  readonly status?: number;
  /** Added to the usual headers. */
  readonly requestHeaders?: Headers;
  readonly headers?: Headers;
  /** Members of the entry's request and response. */
  readonly request?: object;
  readonly response?: object;
}

/** An entry in the style of a browser, with a cookie. */
export function entry(given: Given) {
  const { method = 'GET', path, status = 200, request, response } = given;
  const type: Headers = status === 204 ? {} : { 'content-type': 'application/json' };
  return {
    request: {
      method,
      url: `https://luna.invalid:8443${path}`,
      headers: pairs({ 'content-type': vendorMediaType('17'), cookie: 'session=x', ...given.requestHeaders }),
      ...request,
    },
    response: {
      status,
      headers: pairs({
        ...type,
        'access-control-allow-origin': '*',
        'access-control-allow-credentials': 'true',
        ...given.headers,
      }),
      ...response,
    },
  };
}

function pairs(headers: Headers) {
  return Object.entries(headers).map(([name, value]) => ({ name, value }));
}

const folder = temporaryFolder();

/** A file with the entries. */
export function harWith(...entries: readonly unknown[]): string {
  const file = join(folder, 'elsewhere.har');
  writeFileSync(file, JSON.stringify({ log: { entries } }));
  return file;
}

/** The skipped entries and the kinds of all drifts. */
export async function judged(
  ...entries: readonly unknown[]
): Promise<Recorded & { readonly kinds: readonly string[] }> {
  const read = readHar(harWith(...entries));
  const found = await Promise.all(
    read.exchanges.map(async (one) => [...(await judgeRequest(one.question)), ...judgeAnswer(one)]),
  );
  return { ...read, kinds: found.flat().map(({ kind }) => kind) };
}
