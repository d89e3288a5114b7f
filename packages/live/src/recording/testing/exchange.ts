// An exchange to record, for which a test gives only the relevant parts.
import { type Exchange, emptyBody, type RawHeaders } from '../../connection/exchange.ts';

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
