import { expect, test } from '@jest/globals';
import { partition, serialNumber, startAppliance } from '@lunarest/testing';

test('a program can list partitions', async () => {
  await using appliance = await startAppliance({ with: [partition({ label: 'keys', version: 1 })] });
  const listed = await appliance.client.listPartitions({ hsmid: serialNumber });
  expect(listed).toMatchObject({ status: 200, body: { partitions: { length: 5 } } });
});

test('a program handles a missing device', async () => {
  await using appliance = await startAppliance();
  appliance.faults.next('listPartitions', 'HSMPLUGIN_INVALID_HSM');
  const refused = await appliance.client.listPartitions({ hsmid: serialNumber });
  expect(refused).toMatchObject({ status: 404, error: { id: 'HSMPLUGIN_INVALID_HSM' } });
  expect(appliance.requests.at(-1)).toMatchObject({ operation: 'listPartitions', status: 404 });
});
