// Answers whose headers, including the media type, are not the documented ones.
import type { Response } from 'express';
import { answer, failure, hsmList, json, smk, task } from './bodies.ts';
import { driftOf, type PlantedDrift } from './drift.ts';
import {
  changePartitionRolePassword,
  getHsm,
  getSmk,
  getTask,
  hsmUrl,
  listHsms,
  loginHsm,
  openSession,
  responseUrl,
  roleUrl,
  unknownMethod,
  unknownUrl,
} from './requests.ts';

const without = driftOf('header-missing');
const wrong = driftOf('header-invalid');
const lost = driftOf('header-invalid', 'location-unknown');
const undocumented = driftOf('header-undocumented');

/** Answers whose headers are not the documented ones. */
export const headerDrifts: readonly PlantedDrift[] = [
  without('no Location on 204', changePartitionRolePassword, (response) => answer(response, 204)),
  without('no Location on 202', loginHsm, (response) => json(response, 202, task)),
  without('no WWW-Authenticate on 401', listHsms, (response) =>
    json(response, 401, failure('FRAMEWORK_USER_NOT_AUTHENTICATED', 401)),
  ),
  without('no Allow on 405', unknownMethod, (response) =>
    answer(response, 405, failure('FRAMEWORK_METHOD_NOT_ALLOWED', 405)),
  ),
  without('no documented CORS header', listHsms, (response) => {
    response.removeHeader('Access-Control-Allow-Credentials');
    json(response, 200, hsmList);
  }),
  wrong('another value of a documented CORS header', listHsms, (response) =>
    json(response, 200, hsmList, { 'Access-Control-Allow-Origin': 'https://example.org' }),
  ),
  wrong('a Location of another kind of thing', changePartitionRolePassword, (response) =>
    answer(response, 204, undefined, { Location: hsmUrl }),
  ),
  lost('a Location to a path that the contract lacks', changePartitionRolePassword, (response) =>
    answer(response, 204, undefined, { Location: unknownUrl }),
  ),
  lost('a Location with a host', changePartitionRolePassword, (response) =>
    answer(response, 204, undefined, { Location: `https://localhost${roleUrl}` }),
  ),
  lost('two Locations', changePartitionRolePassword, (response) => {
    response.setHeader('Location', [roleUrl, roleUrl]);
    answer(response, 204);
  }),
  wrong('a session cookie of another name', openSession, (response) =>
    answer(response, 204, undefined, { 'Set-Cookie': 'sid=0; Path=/' }),
  ),
  undocumented('an undocumented x- header', listHsms, (response) =>
    json(response, 200, hsmList, { 'X-Request-Id': '1' }),
  ),
  undocumented('the X-Powered-By of Express', listHsms, (response) =>
    answer(response, 200, hsmList, { 'X-Powered-By': 'Express' }),
  ),
  undocumented('an undocumented x- header, by writeHead with a list', listHsms, (response) => {
    const headers = ['Content-Type', 'application/json', 'X-Debug', '1'];
    response.writeHead(200, headers).end(JSON.stringify(hsmList));
  }),
  undocumented('an undocumented x- header, by a library that waits for writeHead', listHsms, (response) => {
    addLate(response, 'X-Response-Time', '1 ms');
    answer(response, 200, hsmList);
  }),
  undocumented('a Location where none is documented', listHsms, (response) =>
    answer(response, 200, hsmList, { Location: hsmUrl }),
  ),
  undocumented('a cookie where none is documented', listHsms, (response) =>
    response.cookie('session', '0').json(hsmList),
  ),
];

function addLate(response: Response, name: string, value: string): void {
  const { writeHead } = response;
  Object.assign(response, {
    writeHead(...given: readonly unknown[]) {
      response.setHeader(name, value);
      return Reflect.apply(writeHead, response, given);
    },
  });
}

const mistyped = driftOf('media-type');
const mistypedAndInvalid = driftOf('media-type', 'body-invalid');
const text = driftOf('media-type', 'body-not-json');

/** Answers with wrong content headers. */
export const mediaTypeDrifts: readonly PlantedDrift[] = [
  mistyped('a charset that the contract lacks, as Express adds it', listHsms, (response) =>
    typed(response, 'application/json;charset=utf-8', hsmList),
  ),
  mistyped('the vendor media type with its release, without a space', getSmk, (response) =>
    typed(response, 'application/vnd.safenetinc.lunasa+json;version=17', smk),
  ),
  mistypedAndInvalid('the vendor media type, and a body that breaks its schema too', getSmk, (response) =>
    typed(response, 'application/vnd.safenetinc.lunasa+json;version=17', { id: 1 }),
  ),
  mistyped('JSON called text', getTask, (response) => typed(response, 'text/plain', task)),
  mistyped('an error as problem+json', getHsm, (response) => {
    response.status(404);
    typed(response, 'application/problem+json', failure('HSMPLUGIN_INVALID_HSM', 404));
  }),
  mistyped('an invalid media type', listHsms, (response) =>
    typed(response, 'application/json; version', hsmList),
  ),
  mistyped('no media type', listHsms, (response) => response.end(JSON.stringify(hsmList))),
  mistyped('a media type on an answer without a body', changePartitionRolePassword, (response) => {
    answer(response, 204, undefined, { Location: roleUrl, 'Content-Type': 'application/json' });
  }),
  text('text instead of JSON, by send', listHsms, (response) => response.send('one HSM')),
  text('text instead of JSON, by sendStatus on a documented status', listHsms, (response) =>
    response.sendStatus(500),
  ),
  text('the page of Express for an exception', listHsms, () => {
    // A fixed stack, because the real one differs with the guard.
    throw Object.assign(new Error('planted'), { stack: 'planted' });
  }),
  text('the text of Express for the documented redirect', getTask, (response) =>
    response.redirect(303, responseUrl),
  ),
  text('a script, by jsonp', { ...listHsms, path: `${listHsms.path}?callback=done` }, (response) =>
    response.jsonp(hsmList),
  ),
];

function typed(response: Response, mediaType: string, body: unknown): void {
  // Uses Node's own setHeader and end, because Express would change the spelling of the media type.
  response.setHeader('Content-Type', mediaType);
  response.end(JSON.stringify(body));
}
