// Refusals about licenses.
import { testRefusalCases } from '../../refusals/refusal-cases.ts';
import { inEveryRelease } from '../../refusals/tested-releases.ts';
import { loginHsmSo } from '../../steps/steps.ts';
import type { TargetClient } from '../../target/target-client.ts';

const noResource = { status: 404, id: 'FRAMEWORK_NO_RESOURCE' };
const noSo = { status: 400, id: 'APPLIANCE_REQUIRE_SO_LOGIN' };
const noLicense = { status: 400, id: 'UPGRADE_UPLOADED_LICENSE_INVALID' };
const badName = { status: 400, id: 'APPLIANCE_FILENAME_NOT_VALID' };
const noFile = { status: 404, id: 'SERVERPLUGIN_FILEID_DOES_NOT_EXIST' };
const license = '621000099-000 20 partitions';
const asSo = (client: TargetClient) => loginHsmSo(client);

testRefusalCases(inEveryRelease, [
  [
    'an unknown upgrade',
    { attempt: (client) => client.getUpgrade({ upgradeid: '621000099-000' }), ...noResource },
  ],
  ['an upgrade without the SO', { attempt: (client) => client.createUpgrade({ body: license }), ...noSo }],
  [
    'an upgrade that is not a license',
    { given: asSo, attempt: (client) => client.createUpgrade({ body: 'text' }), ...noLicense },
  ],
  [
    'an upgrade without content',
    { given: asSo, attempt: (client) => client.createUpgrade({ body: '' }), ...noLicense },
  ],
  [
    'an upgrade twice',
    {
      given: async (client) => {
        await asSo(client);
        await client.createUpgrade({ body: license });
      },
      attempt: (client) => client.createUpgrade({ body: license }),
      status: 400,
      id: 'UPGRADE_LICENSE_ALREADY_APPLIED',
    },
  ],
  [
    'a license under another name',
    { given: asSo, attempt: (client) => client.createUpgrade({ body: { file: 'a.txt' } }), ...badName },
  ],
  [
    'a license whose name begins with a dot',
    { given: asSo, attempt: (client) => client.createUpgrade({ body: { file: '.a.lic' } }), ...badName },
  ],
  [
    'a license that is not in the home directory',
    { given: asSo, attempt: (client) => client.createUpgrade({ body: { file: 'a.lic' } }), ...noFile },
  ],
  [
    'an upgrade whose configuration is missing inside',
    {
      given: asSo,
      broken: 'createUpgrade',
      attempt: (client) => client.createUpgrade({ body: license }),
      status: 400,
      id: 'UPGRADE_CONFIG_FILES_DO_NOT_EXIST',
    },
  ],
]);
