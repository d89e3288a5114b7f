// Reads a connection to its end after writing to it has failed.
import type { Socket } from 'node:net';

type Written = (error?: Error | null) => void;

/**
 * Node destroys a socket when a write fails, and discards an answer that arrived before the other side closed the connection.
 * This socket reports the error only after everything has been read. It calls `broken` at once.
 */
export function readOn(socket: Socket, broken: () => void): void {
  const write = socket._write.bind(socket);
  const writeSeveral = socket._writev?.bind(socket);
  const afterReading = (report: Written): Written => {
    return (error) => {
      if (!error || socket.destroyed || socket.readableEnded) return report(error);
      broken();
      const end = () => {
        socket.off('end', end).off('close', end);
        report(error);
      };
      socket.on('end', end).on('close', end);
    };
  };
  socket._write = (chunk, encoding, report) => write(chunk, encoding, afterReading(report));
  if (writeSeveral !== undefined)
    socket._writev = (chunks, report) => writeSeveral(chunks, afterReading(report));
}
