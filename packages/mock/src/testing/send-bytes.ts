// Sends bytes that an HTTP client would not send, and reads the answer.
import { once } from 'node:events';
import { connect } from 'node:net';

export interface ReceivedAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** The answer to one request on its own connection; `bytes` has one character for each byte. */
export async function sendBytes(url: string, bytes: string): Promise<ReceivedAnswer> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  const chunks: Buffer[] = [];
  socket.on('data', (chunk) => chunks.push(chunk));
  socket.end(bytes, 'latin1');
  await once(socket, 'close');
  return parse(withoutInterim(Buffer.concat(chunks).toString('utf8')));
}

/** Removes Node's interim answer to a body announced with `Expect`. */
function withoutInterim(text: string): string {
  return text.replace(/^HTTP\/1\.1 100 Continue\r\n\r\n/, '');
}

function parse(text: string): ReceivedAnswer {
  const end = text.indexOf('\r\n\r\n');
  const [statusLine = '', ...lines] = text.slice(0, end).split('\r\n');
  const pairs = lines.map((line): [string, string] => {
    const [name = ''] = line.split(':');
    return [name, line.slice(name.length + 1).trim()];
  });
  return { status: Number(statusLine.split(' ')[1]), headers: new Headers(pairs), text: text.slice(end + 4) };
}
