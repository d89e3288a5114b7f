// Room packages: software and licenses.
import { describe, expect, test } from '@jest/globals';
import { releases } from '@lunarest/contract';
import { changed, gone, listed, shown } from '../../answers/answers.ts';
import { giveFiles } from '../../steps/prepared-users.ts';
import { loginHsmSo } from '../../steps/steps.ts';
import { startBench } from '../../target/bench.ts';

const authCode = 'AbCdEf/123456789';
const name = 'lunasa_update-7.9.1.spkg';
const installed = { id: 'lunasa', version: '7.9.0-lunarest' };
const upgradeUrl = '/api/lunasa/upgrades/621000099-000';
const license = '621000099-000 20 partitions';

function packageText(id = 'lunasa', version = '7.9.1'): string {
  return `package: ${id}\nversion: ${version}\nauthcode: ${authCode}\n`;
}

function formOf(fields: Readonly<Record<string, string>>): FormData {
  const form = new FormData();
  form.set('file', new File([packageText()], name));
  for (const [field, value] of Object.entries(fields)) form.set(field, value);
  return form;
}

describe.each(releases)('Release %s', (release) => {
  test('a new appliance has only its delivered software', async () => {
    const bench = await startBench({ release });
    const client = bench.client('monitor');
    expect(await client.listPackages({})).toEqual(listed({ packages: [installed] }));
    expect(await client.listPackageFiles({})).toEqual(listed({ packageFiles: [] }));
    expect(await client.listUpgrades({})).toEqual(listed({ upgrades: [] }));
  });

  test('an uploaded package is installed and changes the version of the appliance', async () => {
    const bench = await startBench({ release });
    const client = bench.client();
    const body = formOf({ authCode, useEvp: 'true', useDes3: 'false' });
    expect(await client.createPackageFile({ body })).toEqual(gone);
    expect(await client.listPackages({})).toEqual(listed({ packages: [{ ...installed, version: '7.9.1' }] }));
    expect(await client.listPackageFiles({})).toEqual(
      listed({ packageFiles: [{ id: name, size: packageText().length, installed: true }] }),
    );
    expect(await client.getAppliance()).toMatchObject({ body: { version: '7.9.1' } });
    expect(await client.getDiskPartition({ id: 'home' })).toMatchObject({ body: { used: 96_001 } });
  });

  test('a package can be verified without being installed', async () => {
    const bench = await startBench({ release });
    const client = bench.client();
    const body = formOf({ authCode, useEvp: 'true' });
    expect(await client.createPackageFile({ VerifyOnly: true, body })).toEqual(gone);
    expect(await client.listPackages({})).toEqual(listed({ packages: [installed] }));
    expect(await client.listPackageFiles({})).toMatchObject({
      body: { packageFiles: [{ installed: false }] },
    });
    expect(
      await client.createPackageFile({ VerifyOnly: false, body: formOf({ authCode, useEvp: 'true' }) }),
    ).toEqual(gone);
    expect(await client.listPackageFiles({})).toMatchObject({
      body: { packageFiles: [{ installed: true }] },
    });
  });

  test('a package in the home directory is installed in addition to the others', async () => {
    const bench = await startBench({ release });
    giveFiles(bench, { 'cluster.spkg': packageText('lnh_cluster', '1.0.4') });
    const client = bench.client();
    await loginHsmSo(client);
    const body = { authCode, file: 'cluster.spkg', useDes3: true };
    expect(await client.createPackageFile({ body })).toEqual(gone);
    expect(await client.listPackages({})).toEqual(
      listed({ packages: [installed, { id: 'lnh_cluster', version: '1.0.4' }] }),
    );
    expect(await client.getAppliance()).toMatchObject({ body: { version: '7.9.0-lunarest' } });
  });

  test('a license is applied from the request or from the home directory', async () => {
    const bench = await startBench({ release });
    giveFiles(bench, { 'more.lic': '621000100-001 Key backup\n' });
    const client = bench.client();
    await loginHsmSo(client);
    expect(await client.createUpgrade({ body: license })).toEqual(changed(upgradeUrl));
    expect(await client.createUpgrade({ body: { file: 'more.lic' } })).toEqual(
      changed('/api/lunasa/upgrades/621000100-001'),
    );
    const first = { id: '621000099-000', name: '20 partitions', url: upgradeUrl };
    expect(await client.listUpgrades({})).toEqual(
      listed({
        upgrades: [
          first,
          { id: '621000100-001', name: 'Key backup', url: '/api/lunasa/upgrades/621000100-001' },
        ],
      }),
    );
    expect(await client.getUpgrade({ upgradeid: '621000099-000' })).toEqual(shown(first));
  });
});
