// The first message of a TLS handshake, as a real client sends it.
import { Duplex } from 'node:stream';
import { connect } from 'node:tls';

export function clientHello(): Promise<Buffer> {
  return new Promise((resolve) => {
    const wire = new Duplex({
      read: () => undefined,
      write: (chunk: Buffer) => resolve(chunk),
    });
    connect({ socket: wire });
  });
}
