// Recordings of appliances: HAR files as `lunarest verify --record` and `lunarest proxy --har-out` write them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type RequestedOperation, requestedOperation } from '../requests/requested-operation.ts';

export interface RecordedExchange {
  readonly asked: RequestedOperation & { readonly method: string; readonly path: string };
  readonly answer: {
    readonly status: number;
    readonly headers: Headers;
    readonly bytes: Uint8Array<ArrayBuffer>;
    /** The body as text; with one character per byte where it is not text. */
    readonly text: string;
  };
}

type Entry = {
  readonly request: { readonly method: string; readonly url: string; readonly headers: readonly Named[] };
  readonly response: {
    readonly status: number;
    readonly headers: readonly Named[];
    readonly content: { readonly text?: string; readonly encoding?: string };
  };
};

interface Named {
  readonly name: string;
  readonly value: string;
}

const committed = fileURLToPath(new URL('../../recordings/', import.meta.url));

/** The recordings of this repository and those in the folder named by LUNA_RECORDINGS. */
export function recordings({ LUNA_RECORDINGS }: NodeJS.ProcessEnv): readonly (readonly [string, string])[] {
  const folders = LUNA_RECORDINGS === undefined ? [committed] : [committed, LUNA_RECORDINGS];
  return folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.har'))
      .map((name) => [name, join(folder, name)] as const),
  );
}

export function readRecording(file: string): readonly RecordedExchange[] {
  const { log }: { readonly log: { readonly entries: readonly Entry[] } } = JSON.parse(
    readFileSync(file, 'utf8'),
  );
  return log.entries.map(({ request: { method, url, headers }, response }) => {
    const { pathname, search } = new URL(url);
    const { text = '', encoding } = response.content;
    const bytes = Buffer.from(text, encoding === 'base64' ? 'base64' : 'utf8');
    return {
      asked: {
        ...requestedOperation(method, pathname, headersOf(headers)),
        method,
        path: `${pathname}${search}`,
      },
      answer: {
        status: response.status,
        headers: headersOf(response.headers),
        bytes: new Uint8Array(bytes),
        text: encoding === 'base64' ? bytes.toString('latin1') : text,
      },
    };
  });
}

function headersOf(named: readonly Named[]): Headers {
  return new Headers(named.map(({ name, value }): [string, string] => [name, value]));
}
