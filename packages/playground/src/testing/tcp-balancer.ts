// A TCP balancer, which connects clients to the servers in turn.
import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { listeningPort } from '@lunarest/tooling/listening-port';

interface Balancer {
  /** For example `http://127.0.0.1:40123`. */
  readonly url: string;
  /** Connections so far, by server. */
  connections(): readonly number[];
  close(): Promise<void>;
}

/** @param urls the addresses of the servers, all with the same protocol */
export async function startBalancer(urls: readonly string[]): Promise<Balancer> {
  const targets = urls.map((url) => ({ url: new URL(url), connections: 0 }));
  const open = new Set<Socket>();
  let next = 0;
  const server = createServer({ allowHalfOpen: true }, (caller) => {
    const target = targets[next % targets.length];
    next += 1;
    if (target === undefined) return caller.destroy();
    target.connections += 1;
    const called = connect({ port: Number(target.url.port), host: target.url.hostname, allowHalfOpen: true });
    for (const socket of [caller, called]) {
      open.add(socket);
      socket.on('close', () => open.delete(socket));
    }
    caller.on('error', () => called.destroy());
    called.on('error', () => caller.destroy());
    caller.pipe(called).pipe(caller);
    return undefined;
  });
  const port = await listeningPort(server);
  return {
    url: `${targets[0]?.url.protocol}//127.0.0.1:${port}`,
    connections: () => targets.map(({ connections }) => connections),
    async close() {
      const closed = once(server, 'close');
      server.close();
      for (const socket of open) socket.destroy();
      await closed;
    },
  };
}
