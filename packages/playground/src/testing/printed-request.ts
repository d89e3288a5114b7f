// Parses a printed curl line and sends its request, so that a test does the same as the reader of the screen.
import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { request } from 'node:https';
import { text } from 'node:stream/consumers';

interface PrintedAnswer {
  readonly status: number | undefined;
  readonly body: string;
}

/** The lines of a screen that call curl. */
export function printedRequests(screen: string): readonly string[] {
  return screen.split('\n').filter((line) => /^ {2}curl(\.exe)? /.test(line));
}

/** Sends the request of one such line; `-k` disables certificate checks as in curl. */
export async function sendPrinted(line: string): Promise<PrintedAnswer> {
  const [url = ''] = /https:\/\/\S+/.exec(line) ?? [];
  const body = part(line, /-d '([^']*)'/) ?? part(line, /-d "([^"]*)"/);
  const [name = '', value = ''] = (part(line, /-H "([^"]*)"/) ?? '').split(': ');
  const sent = request(url, {
    method: part(line, /-X (\S+)/) ?? 'GET',
    auth: part(line, /-u (\S+)/),
    headers: { [name]: value },
    rejectUnauthorized: !line.includes(' -k '),
    agent: false,
  });
  sent.end(body);
  // The event 'response' has only the answer as its argument.
  const [answer] = (await once(sent, 'response')) as [IncomingMessage];
  return { status: answer.statusCode, body: await text(answer) };
}

function part(line: string, pattern: RegExp): string | undefined {
  return pattern.exec(line)?.[1];
}
