// The reference server, in Express over plain HTTP; with the argument `node` without Express, with `tls` over TLS.
import { startServer } from '@lunarest/server';
import { announce } from './announce.ts';

const variants = process.argv.slice(2);
const server = await startServer({
  ...(variants.includes('tls') ? {} : { tls: false }),
  framework: variants.includes('node') ? 'node' : 'express',
});
announce(server.url);
