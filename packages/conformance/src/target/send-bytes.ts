// Sends raw bytes, which may be malformed HTTP, and parses the answer.
import { once } from 'node:events';
import { connect } from 'node:net';
import { newestRelease } from '@lunarest/contract';
import { checkAnswer, type ReceivedAnswer } from '../answers/check-answer.ts';

/** The expected operation of bytes that are not a request. */
const nothing = { release: newestRelease, operation: null, method: 'GET' } as const;

/** Sends the bytes on a new connection, and checks the answer against the contract as an answer to `asked`. */
export async function sendBytes(
  baseUrl: string,
  bytes: string,
  asked: Parameters<typeof checkAnswer>[0] = nothing,
): Promise<ReceivedAnswer> {
  const { hostname, port } = new URL(baseUrl);
  const socket = connect(Number(port), hostname);
  const chunks: Buffer[] = [];
  socket.on('data', (chunk) => chunks.push(chunk));
  socket.end(bytes, 'latin1');
  await once(socket, 'close');
  const answer = parse(Buffer.concat(chunks).toString('utf8'));
  checkAnswer(asked, answer);
  return answer;
}

function parse(text: string): ReceivedAnswer {
  const end = text.indexOf('\r\n\r\n');
  const [statusLine = '', ...lines] = text.slice(0, end).split('\r\n');
  const headers = new Headers(
    lines.map((line): [string, string] => [line.split(':')[0] ?? '', line.replace(/^[^:]*:/, '').trim()]),
  );
  return { status: Number(statusLine.split(' ')[1]), headers, text: text.slice(end + '\r\n\r\n'.length) };
}
