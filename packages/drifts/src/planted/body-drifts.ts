// Answers whose body breaks the contract, written in every possible way.
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { Response } from 'express';
import { answer, failure, hsmList, json, smk, task } from './bodies.ts';
import type { PlantedDrift } from './drift.ts';
import { roleUrl, taskUrl } from './places.ts';
import * as requests from './requests.ts';

const { details: _details, ...shortTask } = task;

export const bodyDrifts: readonly PlantedDrift[] = [
  {
    name: 'a property too few, by send of an object',
    request: requests.getTask,
    handle: (_request, response) => void response.send(shortTask),
    findings: ['body-invalid'],
  },
  {
    name: 'a property too few, by send of a string',
    request: requests.getTask,
    handle: (_request, response) => void plain(response).send(JSON.stringify(shortTask)),
    findings: ['body-invalid'],
  },
  {
    name: 'a property too few, by end',
    request: requests.getTask,
    handle: (_request, response) => answer(response, 200, shortTask),
    findings: ['body-invalid'],
  },
  {
    name: 'a property too few, by a stream',
    request: requests.getTask,
    handle: (_request, response) => void Readable.from([JSON.stringify(shortTask)]).pipe(plain(response)),
    findings: ['body-invalid'],
  },
  {
    name: 'a property too few, by write in two pieces',
    request: requests.getTask,
    handle: (_request, response) => {
      plain(response).write('{"details":"Zeroize",');
      response.end('"state":"Waiting"}');
    },
    findings: ['body-invalid'],
  },
  {
    name: 'a property too few, by send of a buffer',
    request: requests.getTask,
    handle: (_request, response) => void plain(response).send(Buffer.from(JSON.stringify(shortTask))),
    findings: ['body-invalid'],
  },
  {
    name: 'a file of another shape, by sendFile',
    request: requests.listHsms,
    handle: (_request, response) =>
      plain(response).sendFile(fileURLToPath(new URL('../../package.json', import.meta.url))),
    findings: ['body-invalid'],
  },
  {
    name: 'a property too many, by json',
    request: requests.getTask,
    handle: (_request, response) => json(response, 200, { ...task, progress: 50 }),
    findings: ['body-invalid'],
  },
  {
    name: 'a property too many, in an entry of a list',
    request: requests.listTasks,
    handle: (_request, response) => answer(response, 200, { tasks: [task, { ...task, progress: 50 }] }),
    findings: ['body-invalid'],
  },
  {
    name: 'null where a string is due',
    request: requests.getTask,
    handle: (_request, response) => answer(response, 200, { ...task, finishTime: null }),
    findings: ['body-invalid'],
  },
  {
    name: 'a number where a string is due',
    request: requests.listHsms,
    handle: (_request, response) => answer(response, 200, { hsms: [{ ...hsmList.hsms[0], id: 532018 }] }),
    findings: ['body-invalid'],
  },
  {
    name: 'a state that is not in the enumeration',
    request: requests.getSmk,
    handle: (_request, response) => answer(response, 200, { ...smk, state: 'initialized' }),
    findings: ['body-invalid'],
  },
  {
    name: 'a time in another format',
    request: requests.getTask,
    handle: (_request, response) => answer(response, 200, { ...task, startTime: '2026-01-01 00:00' }),
    findings: ['body-invalid'],
  },
  {
    name: 'a list where an object is due',
    request: requests.listHsms,
    handle: (_request, response) => answer(response, 200, hsmList.hsms),
    findings: ['body-invalid'],
  },
  {
    name: 'a 5xx body of another shape',
    request: requests.getHsm,
    handle: (_request, response) => answer(response, 500, { error: 'database is down' }),
    findings: ['body-invalid'],
  },
  {
    name: 'a 5xx body of another shape, by an error handler',
    request: requests.getHsm,
    handle: (_request, _response, next) => next(new Error('planted')),
    handleError: (error, _request, response, _next) => answer(response, 500, { message: String(error) }),
    findings: ['body-invalid'],
  },
  {
    name: 'an error body that lacks its details',
    request: requests.getHsm,
    handle: (_request, response) => {
      const { details: _, ...short } = failure('HSMPLUGIN_INVALID_HSM', 404);
      answer(response, 404, short);
    },
    findings: ['body-invalid'],
  },
  {
    name: 'JSON that is cut off',
    request: requests.listHsms,
    handle: (_request, response) => void plain(response).end('{"hsms":['),
    findings: ['body-not-json'],
  },
  {
    name: 'JSON in Latin-1',
    request: requests.getTask,
    handle: (_request, response) =>
      void plain(response).end(JSON.stringify({ ...task, details: 'Löschen' }), 'latin1'),
    findings: ['body-not-json'],
  },
  {
    name: 'a byte order mark before JSON',
    request: requests.listHsms,
    handle: (_request, response) => void plain(response).end(`\uFEFF${JSON.stringify(hsmList)}`),
    findings: ['body-not-json'],
  },
  {
    name: 'a body on 204, by end',
    request: requests.changePartitionRolePassword,
    handle: (_request, response) => void response.status(204).location(roleUrl).end('{}'),
    findings: ['body-undocumented'],
  },
  {
    name: 'a body on 204, by a stream',
    request: requests.changePartitionRolePasswordInOldest,
    handle: (_request, response) =>
      void Readable.from(['{', '}']).pipe(response.status(204).location(roleUrl)),
    findings: ['body-undocumented'],
  },
  {
    name: 'no body on 200',
    request: requests.listHsms,
    handle: (_request, response) => void plain(response).end(),
    findings: ['body-missing'],
  },
  {
    name: 'no body on 202',
    request: requests.loginHsm,
    handle: (_request, response) => void plain(response).status(202).location(taskUrl).end(),
    findings: ['body-missing'],
  },
  {
    name: 'a body that never ends, by a stream',
    request: requests.getTaskResponse,
    handle: (_request, response) => void Readable.from(lines()).pipe(plain(response)),
    findings: ['body-too-large'],
  },
  {
    name: 'a Content-Length that is too short',
    request: requests.listHsms,
    handle: (_request, response) => answer(response, 200, hsmList, { 'Content-Length': '5' }),
    findings: ['length-mismatch'],
  },
];

function plain(response: Response): Response {
  return response.setHeader('Content-Type', 'application/json');
}

/** Ten megabytes; more than an answer may have. */
function* lines() {
  yield '{"text":"';
  for (let count = 0; count < 1000; count++) yield 'x'.repeat(10_000);
  yield '"}';
}
