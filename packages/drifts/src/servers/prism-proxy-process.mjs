// A separate process for `prism proxy --errors`: for some answers Prism rejects a promise without a handler, which would end the
// test.
// Arguments: the upstream's URL, then one document per proxy. Sends the proxies' URLs in the same order, and later a message for each
// exchange that remains unanswered.
import { createLogger } from '@stoplight/prism-core';
import { getHttpOperationsFromSpec } from '@stoplight/prism-http';
import { createServer } from '@stoplight/prism-http-server';

const [upstream, ...documents] = process.argv.slice(2);

// The process continues with the next exchange.
process.on('unhandledRejection', () => process.send('unanswered'));
process.on('disconnect', () => process.exit());

const urls = await Promise.all(documents.map(startProxy));
process.send(urls);

async function startProxy(document) {
  const operations = await getHttpOperationsFromSpec(document);
  const config = {
    isProxy: true,
    upstream: new URL(upstream),
    upstreamProxy: undefined,
    errors: true,
    checkSecurity: true,
    validateRequest: true,
    validateResponse: true,
    mock: { dynamic: false },
  };
  const logger = createLogger('proxy', { level: 'silent' });
  return createServer(operations, { cors: false, components: { logger }, config }).listen(0, '127.0.0.1');
}
