// Answers whose body violates the contract, written with every method of a response.
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { answer, failure, hsmList, json, plain, smk, task } from './bodies.ts';
import { driftOf, type PlantedDrift } from './drift.ts';
import {
  changePartitionRolePassword,
  changePartitionRolePasswordInOldest,
  getHsm,
  getSmk,
  getTask,
  getTaskResponse,
  listHsms,
  listTasks,
  loginHsm,
  roleUrl,
  taskUrl,
} from './requests.ts';

const { details: _details, ...shortTask } = task;

const invalid = driftOf('body-invalid');
const notJson = driftOf('body-not-json');
const unwanted = driftOf('body-undocumented');
const missing = driftOf('body-missing');
const tooLarge = driftOf('body-too-large');
const cut = driftOf('length-mismatch');

export const bodyDrifts: readonly PlantedDrift[] = [
  invalid('a property too few, by send of an object', getTask, (response) => response.send(shortTask)),
  invalid('a property too few, by send of a string', getTask, (response) =>
    plain(response).send(JSON.stringify(shortTask)),
  ),
  invalid('a property too few, by end', getTask, (response) => answer(response, 200, shortTask)),
  invalid('a property too few, by a stream', getTask, (response) =>
    Readable.from([JSON.stringify(shortTask)]).pipe(plain(response)),
  ),
  invalid('a property too few, by write in two pieces', getTask, (response) => {
    plain(response).write('{"details":"Zeroize",');
    response.end('"state":"Waiting"}');
  }),
  invalid('a property too few, by send of a buffer', getTask, (response) =>
    plain(response).send(Buffer.from(JSON.stringify(shortTask))),
  ),
  invalid('a file of another shape, by sendFile', listHsms, (response) =>
    plain(response).sendFile(fileURLToPath(new URL('../../package.json', import.meta.url))),
  ),
  invalid('a property too many, by json', getTask, (response) =>
    json(response, 200, { ...task, progress: 50 }),
  ),
  invalid('a property too many, in an entry of a list', listTasks, (response) =>
    answer(response, 200, { tasks: [task, { ...task, progress: 50 }] }),
  ),
  invalid('null where a string is due', getTask, (response) =>
    answer(response, 200, { ...task, finishTime: null }),
  ),
  invalid('a number where a string is due', listHsms, (response) =>
    answer(response, 200, { hsms: [{ ...hsmList.hsms[0], id: 532018 }] }),
  ),
  invalid('a state that is not in the enumeration', getSmk, (response) =>
    answer(response, 200, { ...smk, state: 'initialized' }),
  ),
  invalid('a time in another format', getTask, (response) =>
    answer(response, 200, { ...task, startTime: '2026-01-01 00:00' }),
  ),
  invalid('a list where an object is due', listHsms, (response) => answer(response, 200, hsmList.hsms)),
  invalid('a 5xx body of another shape', getHsm, (response) =>
    answer(response, 500, { error: 'database is down' }),
  ),
  invalid(
    'a 5xx body of another shape, by an error handler',
    getHsm,
    (_response, next) => next(new Error('planted')),
    (error, _request, response, _next) => answer(response, 500, { message: String(error) }),
  ),
  invalid('an error body that lacks its details', getHsm, (response) => {
    const { details: _, ...short } = failure('HSMPLUGIN_INVALID_HSM', 404);
    answer(response, 404, short);
  }),
  notJson('JSON that is cut off', listHsms, (response) => plain(response).end('{"hsms":[')),
  notJson('JSON in Latin-1', getTask, (response) =>
    plain(response).end(JSON.stringify({ ...task, details: 'Löschen' }), 'latin1'),
  ),
  notJson('a byte order mark before JSON', listHsms, (response) =>
    plain(response).end(`\uFEFF${JSON.stringify(hsmList)}`),
  ),
  unwanted('a body on 204, by end', changePartitionRolePassword, (response) =>
    response.status(204).location(roleUrl).end('{}'),
  ),
  unwanted('a body on 204, by a stream', changePartitionRolePasswordInOldest, (response) =>
    Readable.from(['{', '}']).pipe(response.status(204).location(roleUrl)),
  ),
  missing('no body on 200', listHsms, (response) => plain(response).end()),
  missing('no body on 202', loginHsm, (response) => plain(response).status(202).location(taskUrl).end()),
  tooLarge('a body that never ends, by a stream', getTaskResponse, (response) =>
    Readable.from(lines()).pipe(plain(response)),
  ),
  cut('a Content-Length that is too short', listHsms, (response) =>
    answer(response, 200, hsmList, { 'Content-Length': '5' }),
  ),
];

/** A body of ten megabytes, which is larger than the limit of an answer. */
function* lines() {
  yield '{"text":"';
  for (let count = 0; count < 1000; count++) yield 'x'.repeat(10_000);
  yield '"}';
}
