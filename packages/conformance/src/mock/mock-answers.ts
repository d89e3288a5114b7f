// Calls the mock with the client: each documented answer becomes the documented result.
import { beforeAll, describe, expect, test } from '@jest/globals';
import { createLunaClient, type FetchFunction } from '@lunarest/client';
import type { OperationDescription, Release } from '@lunarest/contract';
import { partitionIds } from '@lunarest/server';
import { errorOf } from '../answers/answers.ts';
import { contractDocument, operationRows } from '../requests/contract-document.ts';
import { bodyKindOf, validRequest } from '../requests/valid-request.ts';
import { methodOf } from '../target/method-of.ts';
import { mockOf } from '../target/mock.ts';

type Row = readonly [operation: string, status: number, example: string, description: OperationDescription];

/** One test for each documented answer of a release: the mock sends it, and the client returns it. */
export function describeMockAnswers(release: Release): void {
  describe(`The mock of release ${release}`, () => {
    let call: Call;

    beforeAll(async () => {
      const { url } = await mockOf(release);
      call = callerOf(release, url);
    });

    const rows = operationRows(release).flatMap(([id, operation]) => rowsOf(release, id, operation));
    const successes = rows.filter(([, status]) => status < 400);
    const refusals = rows.filter(([, status]) => status >= 400);

    test.each(successes)('%s answers %i as %s', async (id, status, example, operation) => {
      const result = await call(operation, { status, example });
      const headers = headersOf(operation, status);
      expect(result).toEqual({ status, ...headers, body: exampleOf(release, id, status, example) });
    });

    test.each(refusals)('%s refuses with %i %s', async (_, status, example, operation) => {
      const result = await call(operation, { status, example });
      expect(result).toEqual({ status, error: errorOf(status, example) });
    });
  });
}

function rowsOf(release: Release, id: string, operation: OperationDescription): readonly Row[] {
  return Object.keys(operation.responses).flatMap((code): readonly Row[] => {
    const names = Object.keys(examplesOf(release, id, Number(code)));
    return (names.length === 0 ? [''] : names).map((name) => [id, Number(code), name, operation]);
  });
}

/** The headers that the client returns; the value of Link is the example of the header. */
function headersOf({ responses }: OperationDescription, status: number) {
  const documented = responses[status]?.headers ?? [];
  const shown = [
    ...(documented.includes('Location') ? [['location', expect.stringMatching(/^\//)]] : []),
    ...(documented.includes('Link') ? [['link', expect.stringMatching(/^<\//)]] : []),
  ];
  return shown.length === 0 ? {} : { headers: Object.fromEntries(shown) };
}

function mediaOf(release: Release, id: string, status: number) {
  const contract = contractDocument(release);
  const response = contract.operation(id).responses[status];
  if (response === undefined) throw new Error(`${id} documents no ${status}`);
  const [media] = Object.values(contract.resolve(response).content ?? {});
  return media;
}

function examplesOf(release: Release, id: string, status: number) {
  return mediaOf(release, id, status)?.examples ?? {};
}

function exampleOf(release: Release, id: string, status: number, name: string): unknown {
  const example = examplesOf(release, id, status)[name];
  if (example === undefined) return undefined;
  const { value } = contractDocument(release).resolve(example);
  // The client returns content that is not text as bytes.
  const schema = mediaOf(release, id, status)?.schema ?? {};
  return 'format' in schema && schema.format === 'binary' ? new TextEncoder().encode(String(value)) : value;
}

interface WantedAnswer {
  readonly status: number;
  /** Empty for an answer without an example. */
  readonly example: string;
}

type Call = (operation: OperationDescription, wanted: WantedAnswer) => Promise<object>;

/** Calls operations of the mock with one client, for the answer that each call wants. */
function callerOf(release: Release, baseUrl: string): Call {
  let preferring: FetchFunction = fetch;
  const client = createLunaClient({
    baseUrl,
    username: 'admin',
    password: 'any',
    release,
    fetch: (request) => preferring(request),
  });
  return async (operation, wanted) => {
    preferring = preferringFetch(operation, wanted);
    const { pathValues, body } = validRequest(release, operation);
    if (operation.id === 'closeSession') await client.openSession();
    // Prism parses integers as JavaScript numbers, and the example's exceeds 2^53.
    const path =
      'partitionid' in pathValues ? { ...pathValues, partitionid: partitionIds.payments } : pathValues;
    const sent = bodyKindOf(operation) === 'multipart' ? formOf(Object(body)) : body;
    // Sent by force, because the mock does not count failed logins.
    return methodOf(client, operation.id)(
      { ...path, ...(sent === undefined ? {} : { body: sent }) },
      { force: true },
    );
  };
}

/** Each property of the example is a file. */
function formOf(body: Readonly<Record<string, string>>): FormData {
  const form = new FormData();
  for (const [field, content] of Object.entries(body)) form.set(field, new File([content], 'example.txt'));
  return form;
}

/** Requests one documented answer from the mock. Answers requests that open a session itself, by 204. */
function preferringFetch(
  { method, path }: OperationDescription,
  { status, example }: WantedAnswer,
): FetchFunction {
  const template = new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`);
  return async (request) => {
    const isMeant = request.method.toLowerCase() === method && template.test(new URL(request.url).pathname);
    const prefer = `code=${status}${example === '' ? '' : `, example=${example}`}`;
    if (!isMeant)
      return new Response(null, { status: 204, headers: { 'set-cookie': 'session=given; Path=/' } });
    return fetch(new Request(request, { headers: { ...Object.fromEntries(request.headers), prefer } }));
  };
}
