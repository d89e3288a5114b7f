// The reference server, over plain HTTP or (argument `tls`) over TLS.
import { startServer } from '@lunarest/server';
import { announce } from './announce.ts';

const server = await startServer(process.argv[2] === 'tls' ? {} : { tls: false });
announce(server.url);
