import { createServer, type RequestListener } from 'node:http';
import { expect, test } from '@jest/globals';
import { vendorMediaType } from '@lunarest/contract';
import { urlOf } from '@lunarest/simulator';
import { listeningPort } from '@lunarest/tooling/listening-port';
import express from 'express';
import { createApp, messagesOf } from './create-app.ts';
import { guarded } from './guard/guard.ts';
import { silentLog } from './log.ts';
import { applianceOf } from './own-appliance.ts';
import { asAdmin, cookieOf, inNewestRelease } from './testing/as-admin.ts';

test.each([undefined, 'express-openapi-validator'] as const)(
  'a body that another middleware has parsed is a defect, and the log names the remedy, with the validator %s',
  async (validator) => {
    const defects: string[] = [];
    const logger = { ...silentLog, error: ({ err }: { err: Error }) => defects.push(err.message) };
    const app = createApp({ ...applianceOf({}).appliance, logger, validator });
    const server = createServer(express().use(express.json({ type: () => true }), app));
    const port = await listeningPort(server);
    const body = JSON.stringify({ userId: 'jane', password: 'jane-Passw0rd', role: 'monitor' });
    const url = `http://127.0.0.1:${port}${urlOf('createUser')}`;

    const answer = await fetch(url, { method: 'POST', headers: asAdmin, body });

    expect({ status: answer.status, body: await answer.json(), defects }).toEqual({
      status: 500,
      body: expect.objectContaining({ id: 'FRAMEWORK_INTERNAL_ERROR' }),
      defects: [
        'Another middleware has read the body. Mount the appliance before it, or keep the bytes with express.raw().',
      ],
    });
    server.closeAllConnections();
    server.close();
  },
);

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
  const port = await listeningPort(server);

  const answer = await fetch(`http://127.0.0.1:${port}/`);

  expect({ before, status: answer.status, body: await answer.json() }).toEqual({
    before: [true, true],
    status: 200,
    body: { isOfApp: true, path: '/', prototypes: [true, true] },
  });
  server.closeAllConnections();
  server.close();
});

const mountings: readonly (readonly [string, (app: RequestListener) => RequestListener])[] = [
  ['with the guard', (app) => guarded(app, { mode: 'enforce', logger: silentLog })],
  ['without the guard', (app) => app],
];

test.each(mountings)(
  'an application mounted under a prefix answers as without it, %s',
  async (_, mounting) => {
    const app = createApp({ ...applianceOf({}).appliance, logger: silentLog });
    const outer = express().disable('x-powered-by').use('/luna', mounting(app));
    const server = createServer(outer);
    const port = await listeningPort(server);
    const ask = async (method: string, path: string, headers: Record<string, string>, body?: string) => {
      const url = `http://127.0.0.1:${port}/luna${path}`;
      const answer = await fetch(url, { method, headers, body: body ?? null });
      return { status: answer.status, headers: answer.headers, body: await answer.text() };
    };

    const opened = await ask('POST', urlOf('openSession'), asAdmin);
    const session = { cookie: cookieOf(opened.headers), 'accept-type': vendorMediaType('17') };
    const listed = await ask('GET', `${urlOf('listUsers')}?limit=1`, session);
    const created = await ask(
      'POST',
      urlOf('createUser'),
      { ...session, ...inNewestRelease },
      JSON.stringify({ userId: 'jane', password: 'jane-Passw0rd', role: 'monitor' }),
    );

    expect([opened.status, listed.status, created.status]).toEqual([204, 200, 204]);
    expect(opened.headers.get('set-cookie')).toContain('; Path=/;');
    expect(listed.headers.get('link')).toContain(`<${urlOf('listUsers')}?`);
    expect(listed.body).not.toContain('luna/');
    expect(created.headers.get('location')).toBe('/users/jane');
    server.closeAllConnections();
    server.close();
  },
);
