// Prism: checks a request against an operation and picks the example of an answer.
import { createRequire } from 'node:module';
import type { OperationDescription } from '@lunarest/contract';
import type { OpenApiDocument } from '@lunarest/contract/documents';
import type { MockAnswer } from './mock-answer.ts';
import { Refusal } from './refusal.ts';
import type { WantedAnswer } from './wanted-answer.ts';
import { withoutForms } from './without-forms.ts';
import { withoutInt64 } from './without-int64.ts';

export interface AskedPrism {
  readonly path: string;
  /** All values of each name. */
  readonly query: Readonly<Record<string, readonly string[]>>;
  readonly headers: Readonly<Record<string, string>>;
  /** Null for none. */
  readonly body: unknown;
  readonly wanted: WantedAnswer;
}

/** Refuses with FRAMEWORK_BAD_REQUEST what does not fit the operation. */
export type Prism = (operation: OperationDescription, asked: AskedPrism) => Promise<MockAnswer>;

/** Loads Prism, which takes a second or more, and gives it every operation of a document. */
export async function loadPrism(document: OpenApiDocument): Promise<Prism> {
  // Prism is CommonJS, and its named exports cannot be seen from an ES module. Loaded here and not with this module, so that
  // wrong arguments are answered at once.
  const load = createRequire(import.meta.url);
  const { createLogger }: typeof import('@stoplight/prism-core') = load('@stoplight/prism-core');
  const { createInstance, getHttpOperationsFromSpec }: typeof import('@stoplight/prism-http') =
    load('@stoplight/prism-http');
  const operations = await getHttpOperationsFromSpec(withoutForms(withoutInt64(document)));
  const prism = createInstance(configFor({}), { logger: createLogger('mock', { level: 'silent' }) });

  return async (operation, { path, query, headers, body, wanted }) => {
    const { method } = operation;
    // Only the operation that was found: Prism would try the paths of all others for each request.
    const found = operations.filter((known) => known.path === operation.path && known.method === method);
    const input = { method, url: { path, query: queryFor(query) }, headers: { ...headers }, body };
    const result = await prism.request(input, found, configFor(wanted))();
    if (result._tag === 'Left') throw refusalOf(result.left);
    const { output, validations } = result.right;
    const [violation] = validations.input;
    if (violation !== undefined) throw doesNotFit(violation);
    return answerOf(output, path);
  };
}

/** Credentials have been checked before, and the answers are the contract's own examples. */
function configFor({ code, example }: WantedAnswer) {
  return {
    isProxy: false as const,
    checkSecurity: false,
    validateRequest: true,
    validateResponse: false,
    errors: false,
    upstreamProxy: undefined,
    mock: {
      dynamic: false,
      ...(code === undefined ? {} : { code }),
      ...(example === undefined ? {} : { exampleKey: example }),
    },
  };
}

/** A single value stands alone. */
function queryFor(query: AskedPrism['query']): Record<string, string | string[]> {
  const entries = Object.entries(query).map(([name, [first = '', ...more]]) => {
    return [name, more.length === 0 ? first : [first, ...more]] as const;
  });
  return Object.fromEntries(entries);
}

function refusalOf(error: Error): Error {
  const status: unknown = 'status' in error ? error.status : undefined;
  const byCaller = typeof status === 'number' && status >= 400 && status < 500;
  return byCaller ? new Refusal('FRAMEWORK_BAD_REQUEST') : error;
}

function doesNotFit({ path = [], message }: { readonly path?: readonly string[]; readonly message: string }) {
  const place = path.length === 0 ? '' : ` (${path.join('/')})`;
  return new Refusal('FRAMEWORK_BAD_REQUEST', `The request does not fit the contract: ${message}${place}.`);
}

interface PrismOutput {
  readonly statusCode: number;
  readonly headers?: Readonly<Record<string, string | null>>;
  readonly body?: unknown;
}

function answerOf({ statusCode, headers = {}, body }: PrismOutput, path: string): MockAnswer {
  // Prism names a type of no body.
  const isSent = (name: string) => body !== undefined || !/^content-type$/i.test(name);
  const shown = Object.entries(headers).flatMap(([name, value]) =>
    value === null || !isSent(name) ? [] : [[name, aboutPath(name, value, path)] as const],
  );
  const text = typeof body === 'string' && headers['Content-type'] !== 'application/json';
  return {
    status: statusCode,
    headers: Object.fromEntries(shown),
    body: body === undefined || text ? body : JSON.stringify(body),
  };
}

/** Every list shares one example of the link to its next page, which is to lead to a page of the list that was asked for. */
function aboutPath(name: string, value: string, path: string): string {
  return /^link$/i.test(name) ? value.replace(/^<[^?>]*/, () => `<${path}`) : value;
}
