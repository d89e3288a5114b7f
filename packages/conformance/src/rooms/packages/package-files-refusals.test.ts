// Refusals about software packages.
import { testRefusalCases } from '../../refusals/refusal-cases.ts';
import { inEveryRelease } from '../../refusals/tested-releases.ts';

const badRequest = { status: 400, id: 'FRAMEWORK_BAD_REQUEST' };
const noSo = { status: 400, id: 'APPLIANCE_REQUIRE_SO_LOGIN' };
const notAuthentic = { status: 400, id: 'PACKAGE_AUTHCODE_INVALID' };
const badName = { status: 400, id: 'APPLIANCE_FILENAME_NOT_VALID' };
const noFile = { status: 404, id: 'SERVERPLUGIN_FILEID_DOES_NOT_EXIST' };
const authCode = 'AbCdEf/123456789';
const text = `package: lunasa\nversion: 7.9.1\nauthcode: ${authCode}\n`;
const file = new File([text], 'a.spkg');

function form(parts: Readonly<Record<string, string | File>>): FormData {
  const body = new FormData();
  for (const [name, part] of Object.entries(parts)) body.set(name, part);
  return body;
}

testRefusalCases(inEveryRelease, [
  [
    'a package without the SO',
    { attempt: (client) => client.createPackageFile({ body: form({ file, authCode }) }), ...noSo },
  ],
  [
    'a package that is DES3 and EVP at once',
    {
      attempt: (client) =>
        client.createPackageFile({ body: form({ file, authCode, useDes3: 'true', useEvp: 'true' }) }),
      ...badRequest,
    },
  ],
  [
    'a package with another authcode',
    {
      attempt: (client) =>
        client.createPackageFile({ body: form({ file, authCode: 'AbCdEf/123456780', useEvp: 'true' }) }),
      ...notAuthentic,
    },
  ],
  [
    'an invalid package',
    {
      attempt: (client) =>
        client.createPackageFile({
          body: form({ file: new File(['text'], 'a.spkg'), authCode, useEvp: 'true' }),
        }),
      ...notAuthentic,
    },
  ],
  [
    'a package under another name',
    {
      attempt: (client) =>
        client.createPackageFile({
          body: form({ file: new File([text], 'a.zip'), authCode, useEvp: 'true' }),
        }),
      ...badName,
    },
  ],
  [
    'a package without a name',
    {
      attempt: (client) => client.createPackageFile({ body: { file: '', authCode, useEvp: true } }),
      ...badRequest,
    },
  ],
  [
    'a package that is not in the home directory',
    {
      attempt: (client) => client.createPackageFile({ body: { file: 'a.spkg', authCode, useEvp: true } }),
      ...noFile,
    },
  ],
  [
    'a form without an authcode',
    {
      attempt: (client) => client.createPackageFile({ body: form({ file, useEvp: 'true' }) }),
      ...badRequest,
    },
  ],
  [
    'a form without a file',
    {
      attempt: (client) => client.createPackageFile({ body: form({ authCode, useEvp: 'true' }) }),
      ...badRequest,
    },
  ],
  [
    'a form with an unknown field',
    {
      attempt: (client) => client.createPackageFile({ body: form({ file, authCode, force: 'true' }) }),
      ...badRequest,
    },
  ],
  [
    'a form with an invalid boolean',
    {
      attempt: (client) => client.createPackageFile({ body: form({ file, authCode, useEvp: 'yes' }) }),
      ...badRequest,
    },
  ],
]);
