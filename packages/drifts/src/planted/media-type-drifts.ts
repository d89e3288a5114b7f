// Answers with wrong content headers.
import type { Response } from 'express';
import { answer, failure, hsmList, smk, task } from './bodies.ts';
import type { PlantedDrift } from './drift.ts';
import { responseUrl, roleUrl } from './places.ts';
import * as requests from './requests.ts';

export const mediaTypeDrifts: readonly PlantedDrift[] = [
  {
    name: 'a charset that the contract lacks, as Express adds it',
    request: requests.listHsms,
    handle: (_request, response) => typed(response, 'application/json;charset=utf-8', hsmList),
    findings: ['media-type'],
  },
  {
    name: 'the vendor media type with its release, without a space',
    request: requests.getSmk,
    handle: (_request, response) => typed(response, 'application/vnd.safenetinc.lunasa+json;version=17', smk),
    findings: ['media-type'],
  },
  {
    name: 'the vendor media type, and a body that breaks its schema too',
    request: requests.getSmk,
    handle: (_request, response) =>
      typed(response, 'application/vnd.safenetinc.lunasa+json;version=17', { id: 1 }),
    findings: ['media-type', 'body-invalid'],
  },
  {
    name: 'JSON called text',
    request: requests.getTask,
    handle: (_request, response) => typed(response, 'text/plain', task),
    findings: ['media-type'],
  },
  {
    name: 'an error as problem+json',
    request: requests.getHsm,
    handle: (_request, response) => {
      response.status(404);
      typed(response, 'application/problem+json', failure('HSMPLUGIN_INVALID_HSM', 404));
    },
    findings: ['media-type'],
  },
  {
    name: 'an invalid media type',
    request: requests.listHsms,
    handle: (_request, response) => typed(response, 'application/json; version', hsmList),
    findings: ['media-type'],
  },
  {
    name: 'no media type',
    request: requests.listHsms,
    handle: (_request, response) => void response.end(JSON.stringify(hsmList)),
    findings: ['media-type'],
  },
  {
    name: 'a media type on an answer without a body',
    request: requests.changePartitionRolePassword,
    handle: (_request, response) => {
      answer(response, 204, undefined, { Location: roleUrl, 'Content-Type': 'application/json' });
    },
    findings: ['media-type'],
  },
  {
    name: 'text instead of JSON, by send',
    request: requests.listHsms,
    handle: (_request, response) => void response.send('one HSM'),
    findings: ['media-type', 'body-not-json'],
  },
  {
    name: 'text instead of JSON, by sendStatus on a documented status',
    request: requests.listHsms,
    handle: (_request, response) => void response.sendStatus(500),
    findings: ['media-type', 'body-not-json'],
  },
  {
    name: 'the page of Express for an exception',
    request: requests.listHsms,
    handle: () => {
      // Without its stack, which differs with the guard below it.
      throw Object.assign(new Error('planted'), { stack: 'planted' });
    },
    findings: ['media-type', 'body-not-json'],
  },
  {
    name: 'the text of Express for the documented redirect',
    request: requests.getTask,
    handle: (_request, response) => response.redirect(303, responseUrl),
    findings: ['media-type', 'body-not-json'],
  },
  {
    name: 'a script, by jsonp',
    request: { ...requests.listHsms, path: `${requests.listHsms.path}?callback=done` },
    handle: (_request, response) => void response.jsonp(hsmList),
    findings: ['media-type', 'body-not-json'],
  },
];

function typed(response: Response, mediaType: string, body: unknown): void {
  // Node's own setHeader and end: Express would change the spelling of the media type.
  response.setHeader('Content-Type', mediaType);
  response.end(JSON.stringify(body));
}
