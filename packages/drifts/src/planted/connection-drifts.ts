// Bytes sent outside of the answer.
import { ServerResponse } from 'node:http';
import { documentedHeaders } from '@lunarest/simulator';
import { hsmList, json } from './bodies.ts';
import { driftOf, type PlantedDrift } from './drift.ts';
import { listHsms } from './requests.ts';

const text = JSON.stringify(hsmList);

const rawAnswer = [
  'HTTP/1.1 200 OK',
  ...Object.entries(documentedHeaders).map(([name, value]) => `${name}: ${value}`),
  'Content-Type: application/json',
  `Content-Length: ${text.length}`,
  'Connection: close',
  '',
  text,
].join('\r\n');

const interim = driftOf('interim-answer');
const trailer = driftOf('trailer');
const bypass = driftOf('bypass');

export const connectionDrifts: readonly PlantedDrift[] = [
  interim('early hints', listHsms, (response) => {
    response.writeEarlyHints({ link: '</style.css>; rel=preload' });
    json(response, 200, hsmList);
  }),
  interim('an interim answer that work goes on', listHsms, (response) => {
    response.writeProcessing();
    json(response, 200, hsmList);
  }),
  trailer('trailers', listHsms, (response) => {
    response.setHeader('Content-Type', 'application/json').setHeader('Trailer', 'X-Sum');
    response.write(text);
    response.addTrailers({ 'X-Sum': '0' });
    response.end();
  }),
  bypass('a right answer, written to the connection itself', listHsms, (response) =>
    response.socket?.end(rawAnswer),
  ),
  bypass("a right answer, written by Node's own method past the response's", listHsms, (response) => {
    response.setHeader('Content-Type', 'application/json');
    Reflect.apply(ServerResponse.prototype.end, response, [text]);
  }),
];
