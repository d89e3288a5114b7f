// `npm run site`: builds the site, or serves what has been built on 127.0.0.1.
import { once } from 'node:events';
import { createServer } from 'node:http';
import { parseArgs } from 'node:util';
import { buildSite, siteFolder } from './build-site.ts';
import { siteListener } from './serve-site.ts';

const usage =
  'Usage: npm run site [-- --port N]     builds the documentation and serves it on 127.0.0.1:4173';

const [command, ...args] = process.argv.slice(2);
if (command === 'build') await buildSite();
else await serve(args);

async function serve(given: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...given],
    options: { port: { type: 'string', default: '4173' }, help: { type: 'boolean', default: false } },
  });
  if (values.help) return console.log(usage);
  const server = createServer(siteListener(siteFolder)).listen(Number(values.port), '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') return;
  console.log(`The site is at http://127.0.0.1:${address.port}/. Ctrl-C ends it.`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(0));
}
