// A slow client.
import type { Socket } from 'node:net';

/** Sends one byte every few milliseconds, until all are sent or the connection is closed. */
export function trickle(socket: Socket, text: string): void {
  let sent = 0;
  const timer = setInterval(() => {
    socket.write(text.charAt(sent), 'latin1');
    sent += 1;
    if (sent === text.length) clearInterval(timer);
  }, 10);
  socket.once('close', () => clearInterval(timer));
}
