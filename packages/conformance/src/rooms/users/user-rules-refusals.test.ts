// Refusals about the rules for logins and passwords, and failures of the appliance.
import { describe, expect, test } from '@jest/globals';
import { refusal } from '../../answers/answers.ts';
import { inTheNewest } from '../../refusals/tested-releases.ts';
import { testUserRefusals } from '../../refusals/user-refusals.ts';
import { startBench } from '../../target/bench.ts';
import type { NewestClient } from '../../target/target-client.ts';

const admin = { userid: 'admin' };

testUserRefusals(inTheNewest, [
  [
    'a setting named twice',
    400,
    'APPLIANCE_USER_INVALID_PARAMETERS',
    (clients) =>
      clients.admin.performPasswordRulesAction({
        actionid: 'enable',
        body: { settingsToToggle: ['history', 'history'] },
      }),
  ],
]);

const rules = { detectionWindowSeconds: 60, lockoutDurationSeconds: 60, maxFailedAttempts: 0 };

describe('Release 17', () => {
  test.each([
    [
      'listUserActions',
      400,
      'SERVERPLUGIN_INTERNAL_ERROR',
      (client: NewestClient) => client.listUserActions(admin),
    ],
    [
      'getLoginRules',
      500,
      'APPLIANCE_USER_FAILED_TO_GET_LOGIN_CONFIG',
      (client: NewestClient) => client.getLoginRules(),
    ],
    [
      'replaceLoginRules',
      500,
      'APPLIANCE_USER_FAILED_TO_UPDATE_LOGIN_CONFIG',
      (client: NewestClient) => client.replaceLoginRules({ body: rules }),
    ],
    [
      'getPasswordRules',
      500,
      'APPLIANCE_USER_FAILED_TO_GET_PASSWORD_CONFIG',
      (client: NewestClient) => client.getPasswordRules(),
    ],
    [
      'changePasswordRules',
      500,
      'APPLIANCE_USER_FAILED_TO_UPDATE_PASSWORD_CONFIG',
      (client: NewestClient) => client.changePasswordRules({ body: { history: 3 } }),
    ],
    [
      'performPasswordRulesAction',
      500,
      'APPLIANCE_USER_FAILED_TO_PERFORM_ACTION',
      (client: NewestClient) => client.performPasswordRulesAction({ actionid: 'enable' }),
    ],
    [
      'performPasswordRulesAction',
      404,
      'APPLIANCE_ACTION_DOES_NOT_EXIST',
      (client: NewestClient) => client.performPasswordRulesAction({ actionid: 'disable' }),
    ],
  ] as const)('%s reports a failure of the appliance: %i %s', async (operation, status, id, attempt) => {
    const bench = await startBench();
    bench.appliance.faults.plan(operation, { kind: 'failure', failure: id }, null);
    expect(await attempt(bench.newestClient())).toEqual(refusal(status, id));
  });
});
