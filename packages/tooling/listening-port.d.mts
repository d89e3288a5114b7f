import type { Server } from 'node:net';

/** Lets the server listen on a free port of 127.0.0.1, and resolves to the port. */
export function listeningPort(server: Server): Promise<number>;
