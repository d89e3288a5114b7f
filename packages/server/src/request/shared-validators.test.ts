import { expect, test } from '@jest/globals';
import { operationTables } from '@lunarest/contract';
import { validatorOf } from './operation-validators.ts';

const { getSmk, listUsers } = operationTables['17'];

test('the validator of an operation is compiled once for all servers of a process, also for first requests that come together', async () => {
  const [first, second] = [validatorOf('17', getSmk), validatorOf('17', getSmk)];
  expect(second).toBe(first);
  expect(await validatorOf('17', getSmk)).toBe(await first);
});

test('each operation, and each release of it, has a validator of its own', async () => {
  const others = [validatorOf('17', listUsers), validatorOf('14', operationTables['14'].listUsers)];
  const validators = await Promise.all([validatorOf('17', getSmk), ...others]);
  expect(new Set(validators).size).toBe(3);
});
