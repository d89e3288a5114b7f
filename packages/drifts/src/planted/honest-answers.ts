// Correct answers, written in every possible way: the guard must pass all of them, byte for byte.
import { Readable } from 'node:stream';
import { urlOf } from '@lunarest/simulator';
import type { Response } from 'express';
import { answer, failure, hsmList, json, smk, task } from './bodies.ts';
import type { HonestAnswer } from './drift.ts';
import { hsmPath, responseUrl, roleUrl, taskUrl } from './places.ts';
import * as requests from './requests.ts';

const text = JSON.stringify(task);
const half = Math.floor(text.length / 2);
const finished = {
  ...task,
  state: 'Finished',
  startTime: '2026-01-01T00:00:00Z',
  finishTime: '2026-01-01T00:00:01Z',
};
const hsm = {
  id: '532018',
  label: 'payments',
  initialized: true,
  authentication: 'password',
  firmwareVersion: '7.8.4',
  soLoginsLeft: 3,
  roles: urlOf('listHsmRoles', hsmPath),
  partitions: urlOf('listPartitions', hsmPath),
  actions: urlOf('listHsmActions', hsmPath),
};

export const honestAnswers: readonly HonestAnswer[] = [
  { name: 'json', request: requests.getTask, handle: (_request, response) => json(response, 200, task) },
  {
    name: 'json in release 14',
    request: requests.getTaskInOldest,
    handle: (_request, response) => json(response, 200, task),
  },
  {
    name: 'send of an object',
    request: requests.getTask,
    handle: (_request, response) => void response.send(task),
  },
  {
    name: 'send of a string',
    request: requests.getTask,
    handle: (_request, response) => void plain(response).send(text),
  },
  {
    name: 'send of a buffer',
    request: requests.getTask,
    handle: (_request, response) => void plain(response).send(Buffer.from(text)),
  },
  {
    name: 'end of a string',
    request: requests.getTask,
    handle: (_request, response) => void plain(response).end(text),
  },
  {
    name: 'end of bytes',
    request: requests.getTask,
    handle: (_request, response) => void plain(response).end(Buffer.from(text)),
  },
  {
    name: 'end with an encoding',
    request: requests.getTask,
    handle: (_request, response) => void plain(response).end(Buffer.from(text).toString('base64'), 'base64'),
  },
  {
    name: 'write in two pieces',
    request: requests.getTask,
    handle: (_request, response) => {
      plain(response).write(text.slice(0, half));
      response.write(Buffer.from(text.slice(half)));
      response.end();
    },
  },
  {
    name: 'write with a pause',
    request: requests.getTask,
    handle: (_request, response) => {
      plain(response).write(text.slice(0, half), () => response.end(text.slice(half)));
    },
  },
  {
    name: 'a stream',
    request: requests.getTask,
    handle: (_request, response) =>
      void Readable.from([text.slice(0, half), text.slice(half)]).pipe(plain(response)),
  },
  {
    name: 'a stream that splits a character',
    request: requests.getTask,
    handle: (_request, response) => {
      const bytes = Buffer.from(JSON.stringify({ ...task, details: 'Löschen' }));
      const within = bytes.indexOf('ö') + 1;
      Readable.from([bytes.subarray(0, within), bytes.subarray(within)]).pipe(plain(response));
    },
  },
  {
    name: 'writeHead with an object',
    request: requests.getTask,
    handle: (_request, response) =>
      void response.writeHead(200, { 'Content-Type': 'application/json' }).end(text),
  },
  {
    name: 'writeHead with a message and a list',
    request: requests.getTask,
    handle: (_request, response) =>
      void response.writeHead(200, 'Fine', ['Content-Type', 'application/json']).end(text),
  },
  {
    name: 'flushed headers',
    request: requests.getTask,
    handle: (_request, response) => {
      plain(response).flushHeaders();
      setTimeout(() => response.end(text), 5);
    },
  },
  {
    name: 'a Content-Length of its own',
    request: requests.getTask,
    handle: (_request, response) => void plain(response).setHeader('Content-Length', text.length).end(text),
  },
  {
    name: 'a media type in capitals and with a semicolon',
    request: requests.getTask,
    handle: (_request, response) => void response.setHeader('Content-Type', 'Application/JSON ;').end(text),
  },
  {
    name: 'a promise that takes a while',
    request: requests.getTask,
    handle: async (_request, response) => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      json(response, 200, task);
    },
  },
  {
    name: 'an answer that something else follows',
    request: requests.getTask,
    handle: (_request, response, next) => {
      json(response, 200, task);
      next();
    },
  },
  {
    name: '303 with Location and the task',
    request: requests.getTask,
    handle: (_request, response) => void response.status(303).location(responseUrl).json(finished),
  },
  {
    name: 'an open object',
    request: requests.getTaskResponse,
    handle: (_request, response) => json(response, 200, { a: [1, null] }),
  },
  {
    name: 'a list with an entry',
    request: requests.listTasks,
    handle: (_request, response) => json(response, 200, { tasks: [finished] }),
  },
  {
    name: 'an empty list',
    request: requests.listTasks,
    handle: (_request, response) => answer(response, 200, { tasks: [] }),
  },
  {
    name: 'a list of HSMs',
    request: requests.listHsms,
    handle: (_request, response) => json(response, 200, hsmList),
  },
  {
    name: 'a trailing slash',
    request: withPath(`${requests.listHsms.path}/`),
    handle: (_request, response) => json(response, 200, hsmList),
  },
  { name: 'an HSM', request: requests.getHsm, handle: (_request, response) => json(response, 200, hsm) },
  {
    name: 'an HSM in release 14',
    request: requests.getHsmInOldest,
    handle: (_request, response) => json(response, 200, hsm),
  },
  {
    name: 'a list of actions',
    request: requests.listHsmActions,
    handle: (_request, response) =>
      json(response, 200, { actions: [{ id: 'zeroize', url: `${requests.listHsmActions.path}/zeroize` }] }),
  },
  { name: 'a key', request: requests.getSmk, handle: (_request, response) => json(response, 200, smk) },
  {
    name: 'the key of an action',
    request: requests.performSmkAction,
    handle: (_request, response) => json(response, 200, smk),
  },
  {
    name: 'the empty object of an action',
    request: requests.performSmkAction,
    handle: (_request, response) => json(response, 200, {}),
  },
  {
    name: '204 with Location, by sendStatus',
    request: requests.changePartitionRolePassword,
    handle: (_request, response) => void response.location(roleUrl).sendStatus(204),
  },
  {
    name: '204 with Location in release 14',
    request: requests.changePartitionRolePasswordInOldest,
    handle: (_request, response) => answer(response, 204, undefined, { Location: roleUrl }),
  },
  {
    name: '204 whose body Express leaves out',
    request: requests.changePartitionRolePassword,
    handle: (_request, response) => void response.location(roleUrl).status(204).json({ left: 'out' }),
  },
  {
    name: '204 without Location',
    request: requests.closeSession,
    handle: (_request, response) => void response.sendStatus(204),
  },
  {
    name: '204 with a cookie',
    request: requests.openSession,
    handle: (_request, response) =>
      void response.cookie('session', '0', { httpOnly: true }).status(204).end(),
  },
  {
    name: '202 with a task',
    request: requests.loginHsm,
    handle: (_request, response) => json(response, 202, task, { Location: taskUrl }),
  },
  {
    name: '400',
    request: requests.getHsm,
    handle: (_request, response) => json(response, 400, failure('FRAMEWORK_BAD_REQUEST', 400)),
  },
  {
    name: '401',
    request: requests.getHsm,
    handle: (_request, response) =>
      json(response, 401, failure('FRAMEWORK_NO_SESSION_COOKIE', 401), {
        'WWW-Authenticate': 'Basic realm="appliance"',
      }),
  },
  {
    name: '404',
    request: requests.getPartition,
    handle: (_request, response) => json(response, 404, failure('HSMPLUGIN_INVALID_PARTITION', 404)),
  },
  {
    name: '404 of an identifier beyond 2^53',
    request: requests.getPartitionBeyondNumbers,
    handle: (_request, response) => json(response, 404, failure('HSMPLUGIN_INVALID_PARTITION', 404)),
  },
  {
    name: '409',
    request: requests.performSmkAction,
    handle: (_request, response) => json(response, 409, failure('HSMPLUGIN_SMK_NOT_INITIALIZED', 409)),
  },
  {
    name: '410',
    request: requests.getTask,
    handle: (_request, response) => json(response, 410, failure('FRAMEWORK_TASK_DOES_NOT_EXIST', 410)),
  },
  {
    name: '422',
    request: requests.performSmkAction,
    handle: (_request, response) => json(response, 422, failure('HSMPLUGIN_OPERATION_NOT_ALLOWED', 422)),
  },
  {
    name: '500',
    request: requests.getHsm,
    handle: (_request, response) => json(response, 500, failure('FRAMEWORK_INTERNAL_ERROR', 500)),
  },
  {
    name: '500 by an error handler',
    request: requests.getHsm,
    handle: (_request, _response, next) => next(new Error('planted')),
    handleError: (_error, _request, response, _next) =>
      json(response, 500, failure('FRAMEWORK_INTERNAL_ERROR', 500)),
  },
  {
    name: 'an unknown path',
    request: requests.unknownPath,
    handle: (_request, response) => json(response, 404, failure('FRAMEWORK_NO_RESOURCE', 404)),
  },
  {
    name: 'an unknown method',
    request: requests.unknownMethod,
    handle: (_request, response) =>
      json(response, 405, failure('FRAMEWORK_METHOD_NOT_ALLOWED', 405), { Allow: 'DELETE, GET' }),
  },
  {
    name: 'HEAD',
    request: requests.headOfTasks,
    handle: (_request, response) =>
      json(response, 405, failure('FRAMEWORK_METHOD_NOT_ALLOWED', 405), { Allow: 'DELETE, GET' }),
  },
  {
    name: 'an unknown release',
    request: requests.unknownRelease,
    handle: (_request, response) =>
      json(response, 400, failure('FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 400)),
  },
];

function plain(response: Response): Response {
  return response.setHeader('Content-Type', 'application/json');
}

function withPath(path: string) {
  return { ...requests.listHsms, path };
}
