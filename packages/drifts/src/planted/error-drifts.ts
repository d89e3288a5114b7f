// Refusals with the wrong error identifier.
import { answer, failure, json } from './bodies.ts';
import type { PlantedDrift } from './drift.ts';
import * as requests from './requests.ts';

export const errorDrifts: readonly PlantedDrift[] = [
  {
    name: 'an error id of another operation',
    request: requests.getHsm,
    handle: (_request, response) => json(response, 404, failure('HSMPLUGIN_INVALID_SMKID', 404)),
    findings: ['error-id'],
  },
  {
    name: 'an error id of another status of the operation',
    request: requests.getHsm,
    handle: (_request, response) => answer(response, 400, failure('HSMPLUGIN_INVALID_HSM', 400)),
    findings: ['error-id'],
  },
  {
    name: 'an error id that nothing documents',
    request: requests.performSmkAction,
    handle: (_request, response) => answer(response, 403, failure('HSMPLUGIN_NOT_NOW', 403)),
    findings: ['error-id'],
  },
  {
    name: 'an error that the other release has',
    request: requests.initializeHsmInOldest,
    handle: (_request, response) => answer(response, 400, failure('HSMPLUGIN_INVALID_FILENAME', 400)),
    findings: ['error-id'],
  },
  {
    name: 'the error of an unknown path on a known one',
    request: requests.getHsm,
    handle: (_request, response) => answer(response, 404, failure('FRAMEWORK_NO_RESOURCE', 404)),
    findings: ['error-id'],
  },
  {
    name: 'another error on an unknown path',
    request: requests.unknownPath,
    handle: (_request, response) => answer(response, 404, failure('HSMPLUGIN_INVALID_HSM', 404)),
    findings: ['error-id'],
  },
  {
    name: 'a return code that is not the status',
    request: requests.getHsm,
    handle: (_request, response) => json(response, 404, failure('HSMPLUGIN_INVALID_HSM', 400)),
    findings: ['return-code'],
  },
];
