// Answers whose status or error identifier the contract does not have for this request.
import { answer, failure, hsmList, json, smk, task } from './bodies.ts';
import { driftOf, type PlantedDrift } from './drift.ts';
import {
  getHsm,
  getSmk,
  getSmkInOldest,
  getTask,
  initializeHsmInOldest,
  listHsms,
  listTasks,
  performSmkAction,
  responseUrl,
  unknownMethod,
  unknownPath,
  unknownRelease,
} from './requests.ts';

const undocumented = driftOf('status-undocumented');

/** Answers whose status the contract does not have for this request. */
export const statusDrifts: readonly PlantedDrift[] = [
  undocumented('an undocumented status with a right body, by end', getTask, (response) =>
    answer(response, 206, task),
  ),
  undocumented('an undocumented status with a right body, by json', getTask, (response) =>
    json(response, 201, task),
  ),
  undocumented('an undocumented status without a body', getTask, (response) => answer(response, 201)),
  undocumented('204 by sendStatus where 200 is documented', listTasks, (response) =>
    response.sendStatus(204),
  ),
  undocumented('304 without a body', listHsms, (response) => answer(response, 304)),
  undocumented('an undocumented 5xx with a right error body', listHsms, (response) =>
    json(response, 502, failure('FRAMEWORK_INTERNAL_ERROR', 502)),
  ),
  undocumented('a status that only another operation of the room has', getSmk, (response) =>
    json(response, 422, failure('HSMPLUGIN_OPERATION_NOT_ALLOWED', 422)),
  ),
  undocumented('a redirect to another place than the documented 303', getTask, (response) =>
    response.redirect(responseUrl),
  ),
  undocumented('200 on a path that the contract lacks', unknownPath, (response) =>
    json(response, 200, hsmList),
  ),
  undocumented('200 on a method that the path lacks', unknownMethod, (response) =>
    json(response, 200, { tasks: [] }),
  ),
  undocumented('200 to a release that there is not', unknownRelease, (response) =>
    json(response, 200, { tasks: [] }),
  ),
  undocumented('a right answer of release 17 to the same request in release 14', getSmkInOldest, (response) =>
    json(response, 200, smk),
  ),
];

const misnamed = driftOf('error-id');
const miscounted = driftOf('return-code');

/** Refusals with the wrong error identifier. */
export const errorDrifts: readonly PlantedDrift[] = [
  misnamed('an error id of another operation', getHsm, (response) =>
    json(response, 404, failure('HSMPLUGIN_INVALID_SMKID', 404)),
  ),
  misnamed('an error id of another status of the operation', getHsm, (response) =>
    answer(response, 400, failure('HSMPLUGIN_INVALID_HSM', 400)),
  ),
  misnamed('an error id that nothing documents', performSmkAction, (response) =>
    answer(response, 403, failure('HSMPLUGIN_NOT_NOW', 403)),
  ),
  misnamed('an error that the other release has', initializeHsmInOldest, (response) =>
    answer(response, 400, failure('HSMPLUGIN_INVALID_FILENAME', 400)),
  ),
  misnamed('the error of an unknown path on a known one', getHsm, (response) =>
    answer(response, 404, failure('FRAMEWORK_NO_RESOURCE', 404)),
  ),
  misnamed('another error on an unknown path', unknownPath, (response) =>
    answer(response, 404, failure('HSMPLUGIN_INVALID_HSM', 404)),
  ),
  miscounted('a return code that is not the status', getHsm, (response) =>
    json(response, 404, failure('HSMPLUGIN_INVALID_HSM', 400)),
  ),
];
