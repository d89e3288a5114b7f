/** The network of an appliance in its factory state, and of one in use. */
import type { Bond, Network, NetworkDevice } from './network.ts';

const ethernets = ['eth0', 'eth1', 'eth2', 'eth3'];

const bare = { ip4: null, bond: null, routes: {}, classes: {}, clients: [] } as const;

const bonds: Readonly<Record<string, Bond>> = {
  bond0: { mode: 'active-backup', enabled: false, members: ['eth0', 'eth1'] },
  bond1: { mode: 'active-backup', enabled: false, members: ['eth2', 'eth3'] },
};

/** One interface has the factory address; the others, and the bonds, have none. */
export function initialNetwork(): Network {
  const devices = [...ethernets, ...Object.keys(bonds)].map(bareDevice);
  const network = {
    hostname: 'luna',
    devices: Object.fromEntries(devices.map((device) => [device.id, device] as const)),
    measurementInterval: null,
  };
  return withDevices(network, {
    eth0: { ip4: { ip: '192.0.2.10', mask: 24, gateway: '192.0.2.1' } },
  });
}

/** Two clients at one interface, and a configured bond that is not enabled. */
export function networkInUse(): Network {
  const host = { id: '198.51.100.7', destination: '198.51.100.7', netmask: '255.255.255.255', gateway: '' };
  const network = {
    id: '203.0.113.0',
    destination: '203.0.113.0',
    netmask: '255.255.255.0',
    gateway: '198.51.100.1',
  };
  const demoClass = { id: 'demoClass', minBandwidth: 120, maxBandwidth: 2024 };
  const inUse = { ...initialNetwork(), hostname: 'luna-demo', measurementInterval: 60 };
  return withDevices(inUse, {
    eth0: {
      routes: { [host.id]: { ...host, routeType: 'host' } },
      classes: { demoClass },
      clients: [
        { address: '192.0.2.101', classId: 'default' },
        { address: '192.0.2.102', classId: 'demoClass' },
      ],
    },
    bond1: {
      ip4: { ip: '198.51.100.10', mask: 24, gateway: '198.51.100.1' },
      routes: { [network.id]: { ...network, routeType: 'network' } },
      classes: { demoClass },
    },
  });
}

/** An older appliance has two interfaces and one bond. */
export function olderNetwork(): Network {
  const network = networkInUse();
  const kept = Object.entries(network.devices).filter(([id]) => ['eth0', 'eth1', 'bond0'].includes(id));
  return { ...network, hostname: 'luna-legacy', devices: Object.fromEntries(kept) };
}

function bareDevice(id: string): NetworkDevice {
  const bond = bonds[id] ?? null;
  const interfaceNumber = ethernets.indexOf(bond?.members[0] ?? id);
  return { ...bare, id, macAddress: `00:00:5e:00:53:0${interfaceNumber}`, bond };
}

function withDevices(network: Network, changes: Readonly<Record<string, Partial<NetworkDevice>>>): Network {
  const devices = Object.entries(network.devices).map(
    ([id, device]) => [id, { ...device, ...changes[id] }] as const,
  );
  return { ...network, devices: Object.fromEntries(devices) };
}
