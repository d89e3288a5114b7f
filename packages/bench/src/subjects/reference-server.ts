// The reference server, over plain HTTP; with the argument `tls` over TLS, with `node` without Express.
import { startServer } from '@lunarest/server';
import { announce } from './announce.ts';

const [, , variant] = process.argv;
const server = await startServer({
  ...(variant === 'tls' ? {} : { tls: false }),
  framework: variant === 'node' ? 'node' : 'express',
});
announce(server.url);
