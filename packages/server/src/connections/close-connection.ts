// Closes a connection so that its last answer arrives, and closes it for certain.
import type { Duplex } from 'node:stream';

/**
 * Sends the last bytes, and then waits at most `lingering` milliseconds for the client to close. Destroying at once would make
 * the system discard what the client has not received yet.
 */
export function closeConnection(socket: Duplex, lingering: number, lastBytes = ''): void {
  const timer = setTimeout(() => socket.destroy(), lingering);
  socket.once('close', () => clearTimeout(timer));
  socket.on('error', () => socket.destroy());
  socket.end(lastBytes);
  // A socket whose input is not read never sees that the client has closed.
  socket.resume();
}
