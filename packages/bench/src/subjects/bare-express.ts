// Express 5 as everybody writes it: a JSON body parser, a route for each workload, no validation, no sessions.
import type { AddressInfo } from 'node:net';
import express from 'express';
import { announce } from './announce.ts';
import { readAnswers } from './recorded-answers.ts';

const app = express();
app.use(express.json({ type: () => true }));
for (const { method, path, status, headers, body } of readAnswers()) {
  const route = app.route(path);
  const handler: express.RequestHandler = (_request, response) => {
    response.status(status).set(headers);
    if (body === '') response.end();
    else response.json(JSON.parse(body));
  };
  if (method === 'PATCH') route.patch(handler);
  else route.get(handler);
}
const server = app.listen(0, '127.0.0.1', () => {
  // A server that listens on TCP always has an AddressInfo.
  announce(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
