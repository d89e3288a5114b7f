// The upper limit of throughput: node:http sends the same bodies with fewer headers, and checks only method and length of the
// path.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { announce } from './announce.ts';
import { readAnswers } from './recorded-answers.ts';

const answers = readAnswers();

const server = createServer((request, response) => {
  const answer = answers.find(({ method, path }) => method === request.method && path === request.url);
  request.resume();
  response.writeHead(answer?.status ?? 404, answer?.headers ?? {});
  response.end(answer?.body);
});
// A server that listens on TCP always has an AddressInfo.
server.listen(0, '127.0.0.1', () => announce(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
