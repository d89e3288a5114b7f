// Correct answers, written with every method of a response. The guard must send all of them unchanged.
import { Readable } from 'node:stream';
import { urlOf } from '@lunarest/simulator';
import { answer, failure, hsmList, json, plain, smk, task } from './bodies.ts';
import { type HonestAnswer, honest } from './drift.ts';
import {
  changePartitionRolePassword,
  changePartitionRolePasswordInOldest,
  closeSession,
  getHsm,
  getHsmInOldest,
  getPartition,
  getPartitionBeyondNumbers,
  getSmk,
  getTask,
  getTaskInOldest,
  getTaskResponse,
  headOfTasks,
  hsmPath,
  listHsmActions,
  listHsms,
  listTasks,
  loginHsm,
  openSession,
  performSmkAction,
  responseUrl,
  roleUrl,
  taskUrl,
  unknownMethod,
  unknownPath,
  unknownRelease,
} from './requests.ts';

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
  honest('json', getTask, (response) => json(response, 200, task)),
  honest('json in release 14', getTaskInOldest, (response) => json(response, 200, task)),
  honest('send of an object', getTask, (response) => response.send(task)),
  honest('send of a string', getTask, (response) => plain(response).send(text)),
  honest('send of a buffer', getTask, (response) => plain(response).send(Buffer.from(text))),
  honest('end of a string', getTask, (response) => plain(response).end(text)),
  honest('end of bytes', getTask, (response) => plain(response).end(Buffer.from(text))),
  honest('end with an encoding', getTask, (response) =>
    plain(response).end(Buffer.from(text).toString('base64'), 'base64'),
  ),
  honest('write in two pieces', getTask, (response) => {
    plain(response).write(text.slice(0, half));
    response.write(Buffer.from(text.slice(half)));
    response.end();
  }),
  honest('write with a pause', getTask, (response) => {
    plain(response).write(text.slice(0, half), () => response.end(text.slice(half)));
  }),
  honest('a stream', getTask, (response) =>
    Readable.from([text.slice(0, half), text.slice(half)]).pipe(plain(response)),
  ),
  honest('a stream that splits a character', getTask, (response) => {
    const bytes = Buffer.from(JSON.stringify({ ...task, details: 'Löschen' }));
    const within = bytes.indexOf('ö') + 1;
    Readable.from([bytes.subarray(0, within), bytes.subarray(within)]).pipe(plain(response));
  }),
  honest('writeHead with an object', getTask, (response) =>
    response.writeHead(200, { 'Content-Type': 'application/json' }).end(text),
  ),
  honest('writeHead with a message and a list', getTask, (response) =>
    response.writeHead(200, 'Fine', ['Content-Type', 'application/json']).end(text),
  ),
  honest('flushed headers', getTask, (response) => {
    plain(response).flushHeaders();
    setTimeout(() => response.end(text), 5);
  }),
  honest('a Content-Length of its own', getTask, (response) =>
    plain(response).setHeader('Content-Length', text.length).end(text),
  ),
  honest('a media type in capitals and with a semicolon', getTask, (response) =>
    response.setHeader('Content-Type', 'Application/JSON ;').end(text),
  ),
  honest('a promise that takes a while', getTask, async (response) => {
    await new Promise((resolve) => setTimeout(resolve, 5));
    json(response, 200, task);
  }),
  honest('an answer that something else follows', getTask, (response, next) => {
    json(response, 200, task);
    next();
  }),
  honest('303 with Location and the task', getTask, (response) =>
    response.status(303).location(responseUrl).json(finished),
  ),
  honest('an open object', getTaskResponse, (response) => json(response, 200, { a: [1, null] })),
  honest('a list with an entry', listTasks, (response) => json(response, 200, { tasks: [finished] })),
  honest('an empty list', listTasks, (response) => answer(response, 200, { tasks: [] })),
  honest('a list of HSMs', listHsms, (response) => json(response, 200, hsmList)),
  honest('a trailing slash', withPath(`${listHsms.path}/`), (response) => json(response, 200, hsmList)),
  honest('an HSM', getHsm, (response) => json(response, 200, hsm)),
  honest('an HSM in release 14', getHsmInOldest, (response) => json(response, 200, hsm)),
  honest('a list of actions', listHsmActions, (response) =>
    json(response, 200, { actions: [{ id: 'zeroize', url: `${listHsmActions.path}/zeroize` }] }),
  ),
  honest('a key', getSmk, (response) => json(response, 200, smk)),
  honest('the key of an action', performSmkAction, (response) => json(response, 200, smk)),
  honest('the empty object of an action', performSmkAction, (response) => json(response, 200, {})),
  honest('204 with Location, by sendStatus', changePartitionRolePassword, (response) =>
    response.location(roleUrl).sendStatus(204),
  ),
  honest('204 with Location in release 14', changePartitionRolePasswordInOldest, (response) =>
    answer(response, 204, undefined, { Location: roleUrl }),
  ),
  honest('204 whose body Express leaves out', changePartitionRolePassword, (response) =>
    response.location(roleUrl).status(204).json({ left: 'out' }),
  ),
  honest('204 without Location', closeSession, (response) => response.sendStatus(204)),
  honest('204 with a cookie', openSession, (response) =>
    response.cookie('session', '0', { httpOnly: true }).status(204).end(),
  ),
  honest('202 with a task', loginHsm, (response) => json(response, 202, task, { Location: taskUrl })),
  honest('400', getHsm, (response) => json(response, 400, failure('FRAMEWORK_BAD_REQUEST', 400))),
  honest('401', getHsm, (response) =>
    json(response, 401, failure('FRAMEWORK_NO_SESSION_COOKIE', 401), {
      'WWW-Authenticate': 'Basic realm="appliance"',
    }),
  ),
  honest('404', getPartition, (response) => json(response, 404, failure('HSMPLUGIN_INVALID_PARTITION', 404))),
  honest('404 of an identifier beyond 2^53', getPartitionBeyondNumbers, (response) =>
    json(response, 404, failure('HSMPLUGIN_INVALID_PARTITION', 404)),
  ),
  honest('409', performSmkAction, (response) =>
    json(response, 409, failure('HSMPLUGIN_SMK_NOT_INITIALIZED', 409)),
  ),
  honest('410', getTask, (response) => json(response, 410, failure('FRAMEWORK_TASK_DOES_NOT_EXIST', 410))),
  honest('422', performSmkAction, (response) =>
    json(response, 422, failure('HSMPLUGIN_OPERATION_NOT_ALLOWED', 422)),
  ),
  honest('500', getHsm, (response) => json(response, 500, failure('FRAMEWORK_INTERNAL_ERROR', 500))),
  honest(
    '500 by an error handler',
    getHsm,
    (_response, next) => next(new Error('planted')),
    (_error, _request, response, _next) => json(response, 500, failure('FRAMEWORK_INTERNAL_ERROR', 500)),
  ),
  honest('an unknown path', unknownPath, (response) =>
    json(response, 404, failure('FRAMEWORK_NO_RESOURCE', 404)),
  ),
  honest('an unknown method', unknownMethod, (response) =>
    json(response, 405, failure('FRAMEWORK_METHOD_NOT_ALLOWED', 405), { Allow: 'DELETE, GET' }),
  ),
  honest('HEAD', headOfTasks, (response) =>
    json(response, 405, failure('FRAMEWORK_METHOD_NOT_ALLOWED', 405), { Allow: 'DELETE, GET' }),
  ),
  honest('an unknown release', unknownRelease, (response) =>
    json(response, 400, failure('FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 400)),
  ),
];

function withPath(path: string) {
  return { ...listHsms, path };
}
