// Prism: produces the answer of an operation from the examples of the contract.
import { createRequire } from 'node:module';
import type { OperationDescription } from '@lunarest/contract';
import type { OpenApiDocument } from '@lunarest/contract/documents';
import type { MockAnswer } from './answer-request.ts';
import { loadInEnglish } from './load-in-english.ts';
import { withOnePath } from './one-path.ts';
import type { WantedAnswer } from './wanted-answer.ts';

/** The path of a request, and its query by the contract. */
interface Target {
  readonly path: string;
  readonly query: Readonly<Record<string, unknown>>;
}

/** Produces the wanted answer of an operation. */
export type Prism = (
  operation: OperationDescription,
  target: Target,
  wanted: WantedAnswer,
) => Promise<MockAnswer>;

/** Loads Prism, which takes a second. Prism parses each operation of the document at its first request. */
export async function loadPrism(document: OpenApiDocument): Promise<Prism> {
  // Prism is CommonJS, and an ES module cannot import its named exports. It is loaded on demand, so that invalid arguments
  // are reported at once.
  const load = createRequire(import.meta.url);
  const { createLogger }: typeof import('@stoplight/prism-core') = load('@stoplight/prism-core');
  // The types of the loaded package.
  const { createInstance, getHttpOperationsFromSpec } = loadInEnglish(
    load,
    '@stoplight/prism-http',
  ) as typeof import('@stoplight/prism-http');
  const operations = new Map<string, ReturnType<typeof getHttpOperationsFromSpec>>();
  const operationsAt = (path: string) => {
    const read = operations.get(path) ?? getHttpOperationsFromSpec(withOnePath(document, path));
    operations.set(path, read);
    return read;
  };
  const prism = createInstance(configFor({}), { logger: createLogger('mock', { level: 'silent' }) });

  return async (operation, target, wanted) => {
    const { method } = operation;
    const found = (await operationsAt(operation.path)).filter((known) => known.method === method);
    const result = await prism.request({ method, url: { path: target.path } }, found, configFor(wanted))();
    if (result._tag === 'Left') throw result.left;
    return answerOf(result.right.output, target);
  };
}

/** Disables the checks of Prism: the request is already checked, and the answers are the examples of the contract. */
function configFor({ code, example }: WantedAnswer) {
  return {
    isProxy: false as const,
    checkSecurity: false,
    validateRequest: false,
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

interface PrismOutput {
  readonly statusCode: number;
  readonly headers?: Readonly<Record<string, string | null>>;
  readonly body?: unknown;
}

function answerOf({ statusCode, headers = {}, body }: PrismOutput, target: Target): MockAnswer {
  // Prism sets a media type even without a body.
  const isSent = (name: string) => body !== undefined || !/^content-type$/i.test(name);
  const shown = Object.entries(headers).flatMap(([name, example]) => {
    const value = example !== null && /^link$/i.test(name) ? nextPage(example, target) : example;
    return value === null || !isSent(name) ? [] : [[name, value] as const];
  });
  const text = typeof body === 'string' && headers['Content-type'] !== 'application/json';
  return {
    status: statusCode,
    headers: Object.fromEntries(shown),
    body: body === undefined || text ? body : JSON.stringify(body),
  };
}

/**
 * The link to the next page; null on the last one. All lists share one example of the link, which is adapted to the requested
 * list. Every list has two pages, so that following the links ends.
 */
function nextPage(example: string, { path, query: { limit, offset } }: Target): string | null {
  if (Number(offset ?? 0) > 0) return null;
  const here = example.replace(/^<[^?>]*/, () => `<${path}`);
  return limit === undefined ? here : here.replace(/\b(limit|offset)=\d+/g, `$1=${limit}`);
}
