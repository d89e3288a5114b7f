// Unknown identifiers, in every operation that documents an answer to them.
import { beforeEach, describe, expect, test } from '@jest/globals';
import { filledPath, type OperationDescription, releases } from '@lunarest/contract';
import { partitionIds } from '@lunarest/server';
import { errorOf } from '../answers/answers.ts';
import { operationRows } from '../requests/contract-document.ts';
import { validRequest } from '../requests/valid-request.ts';
import { type Bench, startBench } from '../target/bench.ts';
import { call, openCookie } from '../target/call.ts';

/** By error identifier: the path parameter concerned, and an unknown value for it. */
const unknowns = {
  HSMPLUGIN_INVALID_HSM: ['hsmid', '999999'],
  HSMPLUGIN_HSM_DOES_NOT_EXIST: ['hsmid', '999999'],
  HSMPLUGIN_INVALID_PARTITION: ['partitionid', '99999999999999999'],
  HSMPLUGIN_INVALID_ROLE: ['roleid', 'nobody'],
  HSMPLUGIN_INVALID_SMKID: ['smkid', 'smk-fw8-primary'],
  HSMPLUGIN_INVALID_ACTION: ['actionid', 'nothing'],
  HSMPLUGIN_INVALID_POLICY: ['policyid', '4711'],
  HSMPLUGIN_INVALID_CHALLENGE: ['challengeid', '4711'],
  HSMPLUGIN_INVALID_STC_CLIENT: ['clientid', '4711'],
  HSMPLUGIN_INVALID_OBJECT: ['objectid', '4711'],
  FRAMEWORK_TASK_DOES_NOT_EXIST: ['taskid', '4711'],
} as const;

describe.each(releases)('Release %s', (release) => {
  let bench: Bench;
  beforeEach(async () => {
    bench = await startBench({ release });
  });

  const rows = operationRows(release).flatMap(([id, operation]) =>
    Object.entries(unknowns).flatMap(([error, [parameter, value]]) => {
      const answer = Object.entries(operation.responses).find(([, { errors }]) => errors.includes(error));
      // Some operations also take an object in the body; the tests of the room cover that.
      return answer === undefined || !operation.path.includes(`{${parameter}}`)
        ? []
        : [[id, parameter, value, Number(answer[0]), error, operation] as const];
    }),
  );

  test.each(rows)(
    '%s refuses the unknown %s %s: %i %s',
    async (_, parameter, value, status, error, operation) => {
      const cookie = await openCookie(bench.url);
      const before = bench.appliance.snapshot();
      const example = validRequest(release, operation);
      const answer = await call(bench.url, {
        method: example.method,
        path: filledPath(operation.path, { ...example.pathValues, ...known(operation), [parameter]: value }),
        headers: { ...example.headers, ...cookie },
        ...(example.body === undefined ? {} : { body: JSON.stringify(example.body) }),
      });
      expect({ status: answer.status, body: answer.body }).toEqual({ status, body: errorOf(status, error) });
      expect(bench.appliance.snapshot()).toEqual(before);
    },
  );
});

/** Values of the path parameters that exist on the appliance, so that only one value is unknown. */
function known({ path }: OperationDescription) {
  return { partitionid: partitionIds.payments, roleid: path.includes('{partitionid}') ? 'co' : 'audit' };
}
