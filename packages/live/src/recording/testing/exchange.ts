// An exchange to record, from the parts that a test specifies.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '@lunarest/tooling/temporary-folder';
import fc from 'fast-check';
import { type Exchange, emptyBody, type RawHeaders } from '../../connection/exchange.ts';
import { openRecording } from '../har-writer.ts';
import { vocabulary } from '../vocabulary.ts';

interface Given {
  readonly url?: string;
  readonly requestHeaders?: RawHeaders;
  readonly requestBody?: string;
  readonly headers?: RawHeaders;
  readonly body?: string;
}

export function exchange({
  url = '/tasks',
  requestHeaders = [],
  requestBody,
  headers = [],
  body = '{}',
}: Given): Exchange {
  const bodyOf = (text: string) => ({ bytes: Buffer.from(text), whole: true });
  return {
    startedAt: 0,
    milliseconds: 1,
    question: {
      method: 'POST',
      url,
      headers: [['Content-Type', 'application/vnd.safenetinc.lunasa+json;version=17'], ...requestHeaders],
      body: requestBody === undefined ? emptyBody : bodyOf(requestBody),
    },
    answer: {
      status: 200,
      statusText: 'OK',
      interim: [],
      trailers: [],
      complete: true,
      headers: [['Content-Type', 'application/json'], ...headers],
      body: bodyOf(body),
    },
  };
}

/** A name that the contract does not use, long enough that no placeholder equals it by chance. */
export const name = fc
  .stringMatching(/^[A-Za-z][A-Za-z0-9]{7,24}$/)
  .filter((word) => !vocabulary().has(word) && !/^redacted/i.test(word));

// Shared, because removing a folder takes longer than writing a recording.
const folder = temporaryFolder();

/** The text of a recording of these exchanges. */
export function recorded(...exchanges: readonly Exchange[]): string {
  const file = join(folder, 'recording.har');
  const recording = openRecording(file);
  for (const one of exchanges) recording.add(one);
  recording.close();
  return readFileSync(file, 'utf8');
}
