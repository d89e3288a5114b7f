// `npm run site`: builds the site, or serves the built one on 127.0.0.1.
import { once } from 'node:events';
import { createServer } from 'node:http';
import { parseArgs } from 'node:util';
import { siteListener } from '@lunarest/playground/site-listener';
import { buildSite, siteFolder } from './build-site.ts';

const usage =
  'Usage: npm run site [-- --port N]     builds the documentation and serves it on 127.0.0.1 (4173)';

const [command, ...args] = process.argv.slice(2);
if (command === 'build') await buildSite();
else await serve(args);

/** Serves the built site. Ends with exit code 2 for a wrong option, and with 1 when it cannot listen. */
async function serve(given: readonly string[]): Promise<void> {
  const port = portIn(given);
  if (port === null) {
    console.error(usage);
    process.exitCode = 2;
    return;
  }
  const server = createServer(siteListener(siteFolder)).listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
  } catch (error) {
    console.error(reasonOf(error, port));
    process.exitCode = 1;
    return;
  }
  const address = server.address();
  const shown = typeof address === 'object' ? address?.port : address;
  console.log(`The site is at http://127.0.0.1:${shown}/. Ctrl-C ends it.`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(0));
}

function reasonOf(error: unknown, port: number): string {
  if (!(error instanceof Error)) return String(error);
  const inUse = 'code' in error && error.code === 'EADDRINUSE';
  return inUse ? `Port ${port} is in use. Choose another with npm run site -- --port N.` : error.message;
}

/** The port in the arguments; null for invalid arguments. */
function portIn(given: readonly string[]): number | null {
  try {
    const { values } = parseArgs({
      args: [...given],
      options: { port: { type: 'string', default: '4173' } },
    });
    return /^\d{1,5}$/.test(values.port) && Number(values.port) < 65536 ? Number(values.port) : null;
  } catch {
    return null;
  }
}
