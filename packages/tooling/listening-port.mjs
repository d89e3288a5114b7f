// The port of a server that a test starts.
import { once } from 'node:events';

export async function listeningPort(server) {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server.address().port;
}
