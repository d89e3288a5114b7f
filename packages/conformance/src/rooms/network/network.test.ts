// Room network: devices, bonds, routes, traffic classes and the measurement of traffic.
import { describe, expect, test } from '@jest/globals';
import { releases } from '@lunarest/contract';
import { changed, gone, listed, refusal, shown } from '../../answers/answers.ts';
import { startBench } from '../../target/bench.ts';

const root = '/api/lunasa/network';
const stub = (id: string) => ({ id, url: `${root}/devices/${id}` });
const demoClass = { id: 'demoClass', minBandwidth: 120, maxBandwidth: 2024 };
const toNetwork = {
  id: '203.0.113.0',
  routeType: 'network',
  destination: '203.0.113.0',
  netmask: '255.255.255.0',
  gateway: '198.51.100.1',
} as const;

const eth0 = {
  id: 'eth0',
  type: 'ethernet',
  state: 'up',
  macAddress: '00:00:5e:00:53:00',
  ip: '192.0.2.10',
  mask: 24,
  gateway: '192.0.2.1',
  routes: [
    {
      id: '198.51.100.7',
      routeType: 'host',
      destination: '198.51.100.7',
      netmask: '255.255.255.255',
      gateway: '',
    },
  ],
  classes: [demoClass],
  stats: `${root}/devices/eth0/stats`,
};

const bond1 = {
  id: 'bond1',
  type: 'bond',
  state: 'down',
  macAddress: '00:00:5e:00:53:02',
  ip: '198.51.100.10',
  mask: 24,
  gateway: '198.51.100.1',
  mode: 'active-backup',
  members: ['eth2', 'eth3'],
  routes: [toNetwork],
  classes: [demoClass],
  stats: `${root}/devices/bond1/stats`,
};

const unused = { ip: '', mask: 0, gateway: '', routes: [], classes: [] };

describe.each(releases)('Release %s', (release) => {
  test('the appliance shows its host name and links to its devices', async () => {
    const client = (await startBench({ release })).client('monitor');
    expect(await client.getNetwork()).toEqual(
      shown({ hostname: 'luna-demo', devices: `${root}/devices`, measurement: `${root}/measurement` }),
    );
    expect(await client.listNetworkDevices()).toEqual(
      listed({ devices: ['eth0', 'eth1', 'eth2', 'eth3', 'bond0', 'bond1'].map(stub) }),
    );
    expect(await client.listNetworkDevices({ limit: 2, offset: 1 })).toEqual(
      listed(
        { devices: ['eth1', 'eth2'].map(stub) },
        '</api/lunasa/network/devices?limit=2&offset=3>; rel="next"',
      ),
    );
  });

  test('an older appliance has fewer interfaces', async () => {
    const client = (await startBench({ release, scenario: 'legacy-firmware' })).client('monitor');
    expect(await client.listNetworkDevices()).toEqual(
      listed({ devices: ['eth0', 'eth1', 'bond0'].map(stub) }),
    );
  });

  test.each([
    ['an interface in use', 'eth0', eth0],
    ['a bond that is not enabled', 'bond1', bond1],
    [
      'an interface without an address',
      'eth1',
      {
        id: 'eth1',
        type: 'ethernet',
        state: 'down',
        macAddress: '00:00:5e:00:53:01',
        ...unused,
        stats: `${root}/devices/eth1/stats`,
      },
    ],
  ])('the appliance shows %s', async (_, deviceid, device) => {
    const client = (await startBench({ release })).client('monitor');
    expect(await client.getNetworkDevice({ deviceid })).toEqual(shown(device));
  });

  test('a device counts its traffic while it is up', async () => {
    const bench = await startBench({ release });
    const client = bench.client('monitor');
    const counted = (packets: number) =>
      shown({
        rxBytes: 512 * packets,
        rxPackets: 4 * packets,
        rxErrors: 0,
        rxDropped: 0,
        txBytes: 384 * packets,
        txPackets: 3 * packets,
        txErrors: 0,
        txDropped: 0,
      });
    const sinceBoot = 10 * 12 * 24 * 60 * 60;
    expect(await client.getNetworkDeviceStats({ deviceid: 'eth0' })).toEqual(counted(sinceBoot));
    bench.clock.pass(12_000);
    expect(await client.getNetworkDeviceStats({ deviceid: 'eth0' })).toEqual(counted(sinceBoot + 120));
    expect(await client.getNetworkDeviceStats({ deviceid: 'bond1' })).toEqual(counted(0));
  });

  test.each([
    ['192.0.2.1', expect.any(Number)],
    ['nobody.invalid', 0],
    ['0.0.0.0', 0],
    ['255.255.255.255', 0],
  ])('a ping of %s reports its duration', async (address, time) => {
    const client = (await startBench({ release })).client();
    const answer = await client.performNetworkAction({ actionid: 'ping', body: { address } });
    expect(answer).toEqual(shown({ time }));
    expect(answer).toEqual(await client.performNetworkAction({ actionid: 'ping', body: { address } }));
  });

  test('enabling a bond enables its interfaces', async () => {
    const client = (await startBench({ release })).client();
    expect(await client.performNetworkDeviceAction({ deviceid: 'bond1', actionid: 'enable' })).toEqual(
      shown({}),
    );
    expect(await client.getNetworkDevice({ deviceid: 'bond1' })).toEqual(shown({ ...bond1, state: 'up' }));
    expect(await client.getNetworkDevice({ deviceid: 'eth2' })).toMatchObject({ body: { state: 'up' } });
  });

  test.each([
    ['keeps its routes with keepRoutes', { keepRoutes: true }, [toNetwork]],
    ['loses its routes without keepRoutes', { keepRoutes: false }, []],
    ['loses its routes by default', {}, []],
    ['loses its routes without a body', undefined, []],
  ])('a bond that is disabled %s', async (_, body, routes) => {
    const client = (await startBench({ release })).client();
    const bond = { deviceid: 'bond1' };
    await client.performNetworkDeviceAction({ ...bond, actionid: 'enable' });
    const action = { ...bond, actionid: 'disable', ...(body === undefined ? {} : { body }) };
    expect(await client.performNetworkDeviceAction(action)).toEqual(shown({}));
    expect(await client.getNetworkDevice(bond)).toEqual(shown({ ...bond1, routes }));
  });

  test('the traffic of each client is measured', async () => {
    const client = (await startBench({ release })).client('monitor');
    expect(await client.getMeasurement()).toEqual(shown({ enabled: true, interval: 60 }));
    expect(await client.getMeasurementStats({ deviceid: 'eth0', duration: '60' })).toEqual(
      shown({
        clientStatistics: [
          { '192.0.2.101': { avg: '21.00', classId: 'default', max: '31.50', min: '10.50' } },
          { '192.0.2.102': { avg: '22.00', classId: 'demoClass', max: '33.00', min: '11.00' } },
        ],
      }),
    );
    expect(await client.getMeasurementStats({ deviceid: 'eth1', duration: '99999' })).toEqual(
      shown({ clientStatistics: [] }),
    );
  });
});

describe('Of release 17 alone', () => {
  test('a host name can be changed', async () => {
    const client = (await startBench()).newestClient();
    expect(await client.changeNetwork({ body: { hostname: 'hsm-1.example.com' } })).toEqual(gone);
    expect(await client.getNetwork()).toMatchObject({ body: { hostname: 'hsm-1.example.com' } });
    expect(await client.changeNetwork({ body: {} })).toEqual(gone);
    expect(await client.changeNetwork()).toEqual(gone);
    expect(await client.getNetwork()).toMatchObject({ body: { hostname: 'hsm-1.example.com' } });
  });

  test('an interface receives an address and is up', async () => {
    const client = (await startBench()).newestClient();
    const body = { ip: '192.0.2.20', mask: 25, gateway: '192.0.2.1' };
    expect(await client.replaceNetworkDeviceIp4({ deviceid: 'eth1', body })).toEqual(gone);
    expect(await client.getNetworkDevice({ deviceid: 'eth1' })).toMatchObject({
      body: { ...body, state: 'up' },
    });
  });

  test.each([
    ['the requested mode', { mode: 'lacp' }, 'lacp'],
    ['active-backup by default', {}, 'active-backup'],
  ] as const)('a bond gets an address and %s', async (_, asked, mode) => {
    const client = (await startBench()).newestClient();
    const ip4 = { ip: '198.51.100.20', mask: 24, gateway: '198.51.100.1' };
    expect(await client.replaceNetworkDeviceIp4({ deviceid: 'bond0', body: { ...ip4, ...asked } })).toEqual(
      gone,
    );
    expect(await client.getNetworkDevice({ deviceid: 'bond0' })).toMatchObject({
      body: { ...ip4, mode, state: 'down' },
    });
  });

  test('a traffic class is created, changed and read', async () => {
    const client = (await startBench()).newestClient();
    const path = { deviceid: 'eth1', classid: 'backup@night' };
    const place = `${root}/devices/eth1/classes/backup%40night`;
    expect(await client.replaceTrafficClass({ ...path, body: { minBandwidth: 10 } })).toEqual(changed(place));
    expect(await client.getTrafficClass(path)).toEqual(
      shown({ id: 'backup@night', minBandwidth: 10, maxBandwidth: 10 }),
    );
    const body = { minBandwidth: 20, maxBandwidth: 30 };
    expect(await client.replaceTrafficClass({ ...path, body })).toEqual(changed(place));
    expect(await client.getTrafficClass(path)).toEqual(shown({ id: 'backup@night', ...body }));
    expect(await client.getNetworkDevice({ deviceid: 'eth1' })).toMatchObject({
      body: { classes: [{ id: 'backup@night', ...body }] },
    });
  });

  test.each([
    ['with its mask as four numbers', { netmask: '255.255.255.0' }],
    ['with its mask as a length', { netmask: '24' }],
    ['with the mask of every network', {}],
  ])('a route is deleted %s', async (_, netmask) => {
    const client = (await startBench()).newestClient();
    const { routeType, destination, gateway } = toNetwork;
    const path = { deviceid: 'bond1', routeid: toNetwork.id };
    const body = { routeType, destination, gateway, ...netmask };
    expect(await client.deleteRoute({ ...path, body })).toEqual(gone);
    expect(await client.getNetworkDevice({ deviceid: 'bond1' })).toEqual(shown({ ...bond1, routes: [] }));
    expect(await client.deleteRoute({ ...path, body })).toEqual(
      refusal(404, 'APPLIANCE_ROUTE_DOES_NOT_EXIST'),
    );
  });

  test('a route to a host needs neither mask nor gateway', async () => {
    const client = (await startBench()).newestClient();
    const body = { routeType: 'host', destination: '198.51.100.7' } as const;
    expect(await client.deleteRoute({ deviceid: 'eth0', routeid: '198.51.100.7', body })).toEqual(gone);
    expect(await client.getNetworkDevice({ deviceid: 'eth0' })).toEqual(shown({ ...eth0, routes: [] }));
  });

  test('the measurement can be stopped and started', async () => {
    const client = (await startBench()).newestClient();
    expect(await client.performMeasurementAction({ actionid: 'disable' })).toEqual(gone);
    expect(await client.getMeasurement()).toEqual(shown({ enabled: false, interval: 0 }));
    expect(await client.performMeasurementAction({ actionid: 'enable', body: { interval: 99 } })).toEqual(
      gone,
    );
    expect(await client.getMeasurement()).toEqual(shown({ enabled: true, interval: 99 }));
  });
});
