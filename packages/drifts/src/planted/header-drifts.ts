// Answers whose headers are not the documented ones.
import type { Response } from 'express';
import { answer, failure, hsmList, json, task } from './bodies.ts';
import type { PlantedDrift } from './drift.ts';
import { hsmUrl, roleUrl, unknownUrl } from './places.ts';
import * as requests from './requests.ts';

export const headerDrifts: readonly PlantedDrift[] = [
  {
    name: 'no Location on 204',
    request: requests.changePartitionRolePassword,
    handle: (_request, response) => answer(response, 204),
    findings: ['header-missing'],
  },
  {
    name: 'no Location on 202',
    request: requests.loginHsm,
    handle: (_request, response) => json(response, 202, task),
    findings: ['header-missing'],
  },
  {
    name: 'no WWW-Authenticate on 401',
    request: requests.listHsms,
    handle: (_request, response) => json(response, 401, failure('FRAMEWORK_USER_NOT_AUTHENTICATED', 401)),
    findings: ['header-missing'],
  },
  {
    name: 'no Allow on 405',
    request: requests.unknownMethod,
    handle: (_request, response) => answer(response, 405, failure('FRAMEWORK_METHOD_NOT_ALLOWED', 405)),
    findings: ['header-missing'],
  },
  {
    name: 'no documented CORS header',
    request: requests.listHsms,
    handle: (_request, response) => {
      response.removeHeader('Access-Control-Allow-Credentials');
      json(response, 200, hsmList);
    },
    findings: ['header-missing'],
  },
  {
    name: 'another value of a documented CORS header',
    request: requests.listHsms,
    handle: (_request, response) =>
      json(response, 200, hsmList, { 'Access-Control-Allow-Origin': 'https://example.org' }),
    findings: ['header-invalid'],
  },
  {
    name: 'a Location of another kind of thing',
    request: requests.changePartitionRolePassword,
    handle: (_request, response) => answer(response, 204, undefined, { Location: hsmUrl }),
    findings: ['header-invalid'],
  },
  {
    name: 'a Location to a path that the contract lacks',
    request: requests.changePartitionRolePassword,
    handle: (_request, response) => answer(response, 204, undefined, { Location: unknownUrl }),
    findings: ['header-invalid', 'location-unknown'],
  },
  {
    name: 'a Location with a host',
    request: requests.changePartitionRolePassword,
    handle: (_request, response) =>
      answer(response, 204, undefined, { Location: `https://localhost${roleUrl}` }),
    findings: ['header-invalid', 'location-unknown'],
  },
  {
    name: 'two Locations',
    request: requests.changePartitionRolePassword,
    handle: (_request, response) => {
      response.setHeader('Location', [roleUrl, roleUrl]);
      answer(response, 204);
    },
    findings: ['header-invalid', 'location-unknown'],
  },
  {
    name: 'a session cookie of another name',
    request: requests.openSession,
    handle: (_request, response) => answer(response, 204, undefined, { 'Set-Cookie': 'sid=0; Path=/' }),
    findings: ['header-invalid'],
  },
  {
    name: 'an undocumented x- header',
    request: requests.listHsms,
    handle: (_request, response) => json(response, 200, hsmList, { 'X-Request-Id': '1' }),
    findings: ['header-undocumented'],
  },
  {
    name: 'the X-Powered-By of Express',
    request: requests.listHsms,
    handle: (_request, response) => answer(response, 200, hsmList, { 'X-Powered-By': 'Express' }),
    findings: ['header-undocumented'],
  },
  {
    name: 'an undocumented x- header, by writeHead with a list',
    request: requests.listHsms,
    handle: (_request, response) => {
      const headers = ['Content-Type', 'application/json', 'X-Debug', '1'];
      response.writeHead(200, headers).end(JSON.stringify(hsmList));
    },
    findings: ['header-undocumented'],
  },
  {
    name: 'an undocumented x- header, by a library that waits for writeHead',
    request: requests.listHsms,
    handle: (_request, response) => {
      addLate(response, 'X-Response-Time', '1 ms');
      answer(response, 200, hsmList);
    },
    findings: ['header-undocumented'],
  },
  {
    name: 'a Location where none is documented',
    request: requests.listHsms,
    handle: (_request, response) => answer(response, 200, hsmList, { Location: hsmUrl }),
    findings: ['header-undocumented'],
  },
  {
    name: 'a cookie where none is documented',
    request: requests.listHsms,
    handle: (_request, response) => void response.cookie('session', '0').json(hsmList),
    findings: ['header-undocumented'],
  },
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
