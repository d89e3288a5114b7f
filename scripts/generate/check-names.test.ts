import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { isObject, type JsonObject } from '@lunarest/openapi';
import { buildModel } from './build-model.ts';
import { loadContract } from './load-contract.ts';
import { root } from './root.ts';

const contract = loadContract(join(root, 'spec')).at(-1)?.document ?? {};

/** The error of the contract's model with a changed `GET /api/lunasa/time` and additional schemas; '' without an error. */
function refusal(change: JsonObject, schemas: JsonObject = {}): string {
  const { paths, components } = contract;
  if (!isObject(paths) || !isObject(components) || !isObject(components.schemas)) return 'no contract';
  const clock = paths['/api/lunasa/time'];
  if (!isObject(clock) || !isObject(clock.get)) return 'no clock';
  const changed = { ...clock, get: { ...clock.get, ...change } };
  try {
    buildModel('17', {
      ...contract,
      paths: { ...paths, '/api/lunasa/time': changed },
      components: { ...components, schemas: { ...components.schemas, ...schemas } },
    });
    return '';
  } catch (error) {
    return String(error);
  }
}

test.each(['delete', 'get-time', 'GetTime', 'constructor', '__proto__', 'toString', 'getZeitÄ', ''])(
  'the operationId "%s" is refused with its operation',
  (operationId) => {
    expect(refusal({ operationId })).toBe(
      `Error: contract: GET /api/lunasa/time needs an operationId of a verb and a noun in camel case, such as getTask, instead of ${operationId}`,
    );
  },
);

test('an operationId of another operation is refused, and the error names both operations', () => {
  expect(refusal({ operationId: 'replaceTime' })).toBe(
    'Error: contract: PUT /api/lunasa/time has the operationId replaceTime, which GET /api/lunasa/time has already',
  );
});

test.each(['default', '5XX'])('the response %s is refused with its operation', (status) => {
  expect(refusal({ responses: { [status]: { description: 'Anything.' } } })).toBe(
    'Error: contract: GET /api/lunasa/time needs each status of its responses as a number',
  );
});

test('a schema whose name is not usable as the name of a type is refused', () => {
  expect(refusal({}, { 'Time-Of-Day': { type: 'object' } })).toBe(
    'Error: contract: the schema Time-Of-Day needs a name in Pascal case, such as TaskList',
  );
});

test('the names of the contract are accepted', () => {
  expect(refusal({})).toBe('');
});
