// Checks recordings of appliances against the contract, the typed client and the reference server.
import { beforeAll, describe, expect, test } from '@jest/globals';
import { createLunaClient } from '@lunarest/client';
import { type OperationDescription, operationTables, segmentsOf } from '@lunarest/contract';
import { checkAnswer } from '../answers/check-answer.ts';
import { validRequest } from '../requests/valid-request.ts';
import { type Bench, startBench } from '../target/bench.ts';
import { basic, call } from '../target/call.ts';
import { disagreements, shapeOf } from './expect-taken.ts';
import { type RecordedExchange, readRecording, recordings } from './recording.ts';

// Set LUNA_RECORDINGS to a folder of your own recordings; `lunarest verify --record luna.har` makes one.
const files = recordings(process.env);

test('the repository has a recording', () => {
  expect(files.length).toBeGreaterThan(0);
});

describe('a wrong recording', () => {
  const exchanges = files.flatMap(([, file]) => readRecording(file));
  const list = exchanges.find(({ asked }) => asked.operation?.id === 'listHsms');
  const drifted = '{"hsms":[{"id":5,"url":"/api/lunasa/hsms/5"}]}';

  test('does not conform to the contract', () => {
    const play = () => list && checkAnswer(list.asked, { ...list.answer, text: drifted });
    expect(play).toThrow('body: ');
  });

  test('differs from the reference server', () => {
    expect(disagreements(shapeOf(JSON.parse(drifted)), shapeOf(JSON.parse(list?.answer.text ?? '')))).toEqual(
      ['/hsms/*/id: number and string'],
    );
  });
});

describe.each(files)('%s', (_, file) => {
  const exchanges = readRecording(file);
  const known = exchanges.filter(isKnown).map((exchange) => [lineOf(exchange), exchange] as const);

  test('has only operations of the contract', () => {
    expect(known.length).toBeGreaterThan(exchanges.length / 2);
  });

  test.each(exchanges.map((exchange) => [lineOf(exchange), exchange] as const))(
    '%s conforms to the contract',
    (_line, { asked, answer }) => {
      expect(() => checkAnswer(asked, answer)).not.toThrow();
    },
  );

  test.each(known.filter(([, { asked }]) => asked.method === 'GET'))(
    '%s becomes a result of the client',
    async (_line, exchange) => {
      const result = await askClient(exchange, exchanges);
      const { status, text, bytes, headers } = exchange.answer;
      const isJson = headers.get('content-type') === 'application/json';
      const sent = typeof Object(result).body === 'string' ? text : bytes;
      const body = isJson ? JSON.parse(text) : sent;
      expect(result).toMatchObject(status < 400 ? { status, body } : { status, error: body });
    },
  );

  describe('the reference server', () => {
    let bench: Bench;

    beforeAll(async () => {
      bench = await startBench();
    });

    const read = known.filter(([, { asked, answer }]) => asked.method === 'GET' && answer.status === 200);

    test.each(onePerOperation(read))(
      'answers like %s where both have a property',
      async (_line, { asked, answer }) => {
        const { path, headers } = validRequest(asked.release, asked.operation);
        const mine = await call(bench.url, { path, headers: { ...headers, ...basic('admin') } });
        expect([200, 202, 401, 404, 410]).toContain(mine.status);
        if (mine.status !== 200 || typeof mine.body === 'string') return;
        expect(disagreements(shapeOf(JSON.parse(answer.text)), shapeOf(mine.body))).toEqual([]);
      },
    );
  });
});

type KnownExchange = RecordedExchange & { readonly asked: { readonly operation: OperationDescription } };

function isKnown(exchange: RecordedExchange): exchange is KnownExchange {
  return exchange.asked.operation !== null;
}

function lineOf({ asked: { method, operation, path, release }, answer }: RecordedExchange): string {
  return `${method} ${operation?.path ?? path} ${answer.status} in release ${release}`;
}

function onePerOperation<Entry extends readonly [string, KnownExchange]>(entries: readonly Entry[]) {
  const seen = new Map(
    entries.map((entry) => [`${entry[1].asked.release} ${entry[1].asked.operation.id}`, entry]),
  );
  return [...seen.values()];
}

/** Calls the typed client, which receives the recorded answers. */
function askClient(
  { asked, answer }: KnownExchange,
  exchanges: readonly RecordedExchange[],
): Promise<unknown> {
  const { release, operation, path } = asked;
  const opening = exchanges.find((exchange) => exchange.asked.operation?.id === 'openSession');
  const { method, path: sessionPath } = operationTables[release].openSession;
  const client = createLunaClient({
    baseUrl: 'https://appliance.invalid',
    username: 'anybody',
    password: 'not-needed',
    release,
    fetch: async (request) => {
      const isOpening =
        request.method === method.toUpperCase() && new URL(request.url).pathname === sessionPath;
      const played = isOpening ? (opening?.answer ?? opened) : answer;
      const body = /^(204|205|304)$/.test(String(played.status)) ? null : played.bytes;
      return new Response(body, { status: played.status, headers: played.headers });
    },
  });
  // The recording determines the operation, so its type is not known statically.
  const call: unknown = Reflect.get(client, operation.id);
  if (typeof call !== 'function') throw new Error(`the client has no ${operation.id}`);
  return call(inputOf(operation, path));
}

const opened = {
  status: 204,
  headers: new Headers({ 'set-cookie': 'session=recorded; Path=/' }),
  bytes: null,
};

function inputOf({ path: template }: OperationDescription, path: string): object {
  const { pathname, searchParams } = new URL(path, 'https://appliance.invalid');
  const given = segmentsOf(pathname);
  const values = segmentsOf(template).flatMap((segment, index) =>
    segment.startsWith('{') ? [[segment.slice(1, -1), decodeURIComponent(given[index] ?? '')]] : [],
  );
  return { ...Object.fromEntries(values), ...Object.fromEntries(searchParams) };
}
