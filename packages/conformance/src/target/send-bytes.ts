// Sends bytes that no HTTP client would send, and reads what comes back as an HTTP answer.
import { once } from 'node:events';
import { connect } from 'node:net';
import { newestRelease } from '@lunarest/contract';
import { checkAnswer, type ReceivedAnswer } from '../answers/check-answer.ts';

/** What the bytes ask for when they are no request. */
const nothing = { release: newestRelease, operation: null, method: 'GET' } as const;

/** The answer to the bytes, held against the contract as the answer to `asked`; the connection ends with it. */
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
