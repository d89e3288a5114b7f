/** Every refusal of the roles of appliance users can be reached, and here is how. */
import { describe, expect, test } from '@jest/globals';
import { type Bench, createBench } from '../testing/bench.ts';
import type { Reachable } from '../testing/reachable.ts';
import { changeAcl } from './change-acl.ts';
import { changeRole } from './change-role.ts';
import { changeRoleResources } from './change-role-resources.ts';
import { createRole } from './create-role.ts';
import { deleteRole } from './delete-role.ts';
import { getRole } from './get-role.ts';
import { getRoleResources } from './get-role-resources.ts';

const nobodys = { roleid: 'nobodys' };
const builtIn = { roleid: 'monitor' };
const text = 'GET:/tasks';

const reachable = {
  getRole: {
    SERVERPLUGIN_ROLEID_DOES_NOT_EXIST: ['demo', (bench) => bench.failure(getRole, nobodys)],
  } satisfies Reachable<typeof getRole>,
  getRoleResources: {
    SERVERPLUGIN_ROLEID_DOES_NOT_EXIST: ['demo', (bench) => bench.failure(getRoleResources, nobodys)],
  } satisfies Reachable<typeof getRoleResources>,
  createRole: {
    FRAMEWORK_BAD_REQUEST: ['demo', (bench) => bench.failure(createRole, { roleId: 'a', file: 'none.txt' })],
    SERVERPLUGIN_ROLEID_ALREADY_EXISTS: [
      'demo',
      (bench) => {
        bench.output(createRole, { roleId: 'auditors' });
        return bench.failure(createRole, { roleId: 'auditors' });
      },
    ],
  } satisfies Reachable<typeof createRole>,
  changeRole: {
    SERVERPLUGIN_ROLEID_DOES_NOT_EXIST: ['demo', (bench) => bench.failure(changeRole, nobodys)],
    SERVERPLUGIN_ROLEID_RESERVED_FOR_SYSTEM_USE: ['demo', (bench) => bench.failure(changeRole, builtIn)],
  } satisfies Reachable<typeof changeRole>,
  deleteRole: {
    SERVERPLUGIN_ROLEID_DOES_NOT_EXIST: ['demo', (bench) => bench.failure(deleteRole, nobodys)],
    SERVERPLUGIN_ROLEID_RESERVED_FOR_SYSTEM_USE: ['demo', (bench) => bench.failure(deleteRole, builtIn)],
  } satisfies Reachable<typeof deleteRole>,
  changeRoleResources: {
    FRAMEWORK_BAD_REQUEST: [
      'demo',
      (bench: Bench) => {
        bench.output(createRole, { roleId: 'auditors' });
        return bench.failure(changeRoleResources, { roleid: 'auditors', text: 'everything' });
      },
    ],
    SERVERPLUGIN_ROLEID_DOES_NOT_EXIST: [
      'demo',
      (bench) => bench.failure(changeRoleResources, { ...nobodys, text }),
    ],
    SERVERPLUGIN_ROLEID_RESERVED_FOR_SYSTEM_USE: [
      'demo',
      (bench) => bench.failure(changeRoleResources, { ...builtIn, text }),
    ],
  } satisfies Reachable<typeof changeRoleResources>,
  changeAcl: {
    FRAMEWORK_BAD_REQUEST: ['demo', (bench) => bench.failure(changeAcl, { text: 'user,nobody,monitor' })],
  } satisfies Reachable<typeof changeAcl>,
};

describe.each(Object.entries(reachable))('%s', (_operation, cases) => {
  test.each(Object.entries(cases))('is refused with %s', (failure, [scenario, reach]) => {
    expect(reach(createBench(scenario))).toBe(failure);
  });
});
