import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@jest/globals';
import express from 'express';
import { messagesOf } from './create-app.ts';

test('the messages of the server have the prototypes of Express, which therefore does not replace them', async () => {
  const app = express();
  const messages = messagesOf(app);
  app.get('/', (request, response) => {
    response.json({
      isOfApp: request.app === app && response.app === app,
      path: request.path,
      prototypes: [Object.getPrototypeOf(request), Object.getPrototypeOf(response)].map(
        (prototype) =>
          prototype === messages.IncomingMessage.prototype || prototype === messages.ServerResponse.prototype,
      ),
    });
  });
  const before: boolean[] = [];
  const server = createServer(messages, (request, response) => {
    before.push(Object.getPrototypeOf(request) === app.request);
    before.push(Object.getPrototypeOf(response) === app.response);
    app(request, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  // A server that listens on TCP always has an AddressInfo.
  const { port } = server.address() as AddressInfo;

  const answer = await fetch(`http://127.0.0.1:${port}/`);

  expect({ before, status: answer.status, body: await answer.json() }).toEqual({
    before: [true, true],
    status: 200,
    body: { isOfApp: true, path: '/', prototypes: [true, true] },
  });
  server.closeAllConnections();
  server.close();
});
