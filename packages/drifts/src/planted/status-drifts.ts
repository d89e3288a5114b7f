// Answers whose status the contract does not have for this request.

import { answer, failure, hsmList, json, smk, task } from './bodies.ts';
import type { PlantedDrift } from './drift.ts';
import { responseUrl } from './places.ts';
import * as requests from './requests.ts';

export const statusDrifts: readonly PlantedDrift[] = [
  {
    name: 'an undocumented status with a right body, by end',
    request: requests.getTask,
    handle: (_request, response) => answer(response, 206, task),
    findings: ['status-undocumented'],
  },
  {
    name: 'an undocumented status with a right body, by json',
    request: requests.getTask,
    handle: (_request, response) => json(response, 201, task),
    findings: ['status-undocumented'],
  },
  {
    name: 'an undocumented status without a body',
    request: requests.getTask,
    handle: (_request, response) => answer(response, 201),
    findings: ['status-undocumented'],
  },
  {
    name: '204 by sendStatus where 200 is documented',
    request: requests.listTasks,
    handle: (_request, response) => void response.sendStatus(204),
    findings: ['status-undocumented'],
  },
  {
    name: '304 without a body',
    request: requests.listHsms,
    handle: (_request, response) => answer(response, 304),
    findings: ['status-undocumented'],
  },
  {
    name: 'an undocumented 5xx with a right error body',
    request: requests.listHsms,
    handle: (_request, response) => json(response, 502, failure('FRAMEWORK_INTERNAL_ERROR', 502)),
    findings: ['status-undocumented'],
  },
  {
    name: 'a status that only another operation of the room has',
    request: requests.getSmk,
    handle: (_request, response) => json(response, 422, failure('HSMPLUGIN_OPERATION_NOT_ALLOWED', 422)),
    findings: ['status-undocumented'],
  },
  {
    name: 'a redirect to another place than the documented 303',
    request: requests.getTask,
    handle: (_request, response) => response.redirect(responseUrl),
    findings: ['status-undocumented'],
  },
  {
    name: '200 on a path that the contract lacks',
    request: requests.unknownPath,
    handle: (_request, response) => json(response, 200, hsmList),
    findings: ['status-undocumented'],
  },
  {
    name: '200 on a method that the path lacks',
    request: requests.unknownMethod,
    handle: (_request, response) => json(response, 200, { tasks: [] }),
    findings: ['status-undocumented'],
  },
  {
    name: '200 to a release that there is not',
    request: requests.unknownRelease,
    handle: (_request, response) => json(response, 200, { tasks: [] }),
    findings: ['status-undocumented'],
  },
  {
    name: 'a right answer of release 17 to the same request in release 14',
    request: requests.getSmkInOldest,
    handle: (_request, response) => json(response, 200, smk),
    findings: ['status-undocumented'],
  },
];
