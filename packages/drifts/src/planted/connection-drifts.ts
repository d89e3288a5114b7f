// Bytes sent outside of the answer.
import { ServerResponse } from 'node:http';
import { documentedHeaders } from '@lunarest/simulator';
import { hsmList, json } from './bodies.ts';
import type { PlantedDrift } from './drift.ts';
import * as requests from './requests.ts';

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

export const connectionDrifts: readonly PlantedDrift[] = [
  {
    name: 'early hints',
    request: requests.listHsms,
    handle: (_request, response) => {
      response.writeEarlyHints({ link: '</style.css>; rel=preload' });
      json(response, 200, hsmList);
    },
    findings: ['interim-answer'],
  },
  {
    name: 'an interim answer that work goes on',
    request: requests.listHsms,
    handle: (_request, response) => {
      response.writeProcessing();
      json(response, 200, hsmList);
    },
    findings: ['interim-answer'],
  },
  {
    name: 'trailers',
    request: requests.listHsms,
    handle: (_request, response) => {
      response.setHeader('Content-Type', 'application/json').setHeader('Trailer', 'X-Sum');
      response.write(text);
      response.addTrailers({ 'X-Sum': '0' });
      response.end();
    },
    findings: ['trailer'],
  },
  {
    name: 'a right answer, written to the connection itself',
    request: requests.listHsms,
    handle: (_request, response) => void response.socket?.end(rawAnswer),
    findings: ['bypass'],
  },
  {
    name: "a right answer, written by Node's own method past the response's",
    request: requests.listHsms,
    handle: (_request, response) => {
      response.setHeader('Content-Type', 'application/json');
      Reflect.apply(ServerResponse.prototype.end, response, [text]);
    },
    findings: ['bypass'],
  },
];
