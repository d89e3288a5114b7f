// Tests whether `prism proxy --errors`, in front of a small application, refuses an answer.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { RequestListener } from 'node:http';
import { fileURLToPath } from 'node:url';
import { releases, vendorMediaType } from '@lunarest/contract';
import { documentPath } from '@lunarest/contract/documents';
import type { HonestAnswer } from '../planted/drift.ts';
import { tinyApp } from './drifting-server.ts';
import { exchange, listening } from './exchange.ts';

/** Whether Prism answers with its own error instead of the answer; false if it does not answer. */
type RefusedByPrism = (answer: HonestAnswer) => Promise<boolean>;

/** Starts a proxy per release; they run for the duration of `use`. */
export async function withPrismProxies<Result>(
  use: (refused: RefusedByPrism) => Promise<Result>,
): Promise<Result> {
  let current: RequestListener = (_request, response) => void response.end();
  return listening(
    (request, response) => current(request, response),
    async (upstream) => {
      const documents = releases.map((release) => fileURLToPath(documentPath(release)));
      const proxies = fork(
        fileURLToPath(new URL('./prism-proxy-process.mjs', import.meta.url)),
        [upstream, ...documents],
        {
          execArgv: [],
        },
      );
      const [urls]: unknown[] = await once(proxies, 'message');
      const refused: RefusedByPrism = async (answer) => {
        current = tinyApp(answer);
        const unanswered = new AbortController();
        const giveUp = () => unanswered.abort();
        proxies.once('message', giveUp);
        const { headers, body } = await exchange(urlFor(answer, urls), answer.request, unanswered.signal);
        proxies.off('message', giveUp);
        return (
          headers['content-type'] === 'application/problem+json' && body.includes('stoplight.io/prism/errors')
        );
      };
      try {
        return await use(refused);
      } finally {
        proxies.disconnect();
        await once(proxies, 'exit');
      }
    },
  );
}

function urlFor({ request }: HonestAnswer, urls: unknown): string {
  const index = releases.findIndex((release) => vendorMediaType(release) === request.headers['Content-Type']);
  // A request without a known release goes to the proxy of the newest one, which is the last.
  return Array.isArray(urls) ? String(urls.at(index)) : '';
}
