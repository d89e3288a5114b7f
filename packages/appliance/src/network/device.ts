/** The operations that show network devices. */
import { uptime } from '../elapsed.ts';
import {
  done,
  found,
  type Lookup,
  type Operation,
  refused,
  type Surroundings,
  showing,
} from '../operation.ts';
import { entryOf } from '../record.ts';
import type { ApplianceState } from '../state.ts';
import {
  type BondMode,
  type Network,
  type NetworkDevice,
  type Route,
  servesBond,
  type TrafficClass,
} from './network.ts';

export interface DevicePath {
  readonly deviceid: string;
}

export type NoDevice = 'APPLIANCE_INTERFACE_DOES_NOT_EXIST';

/** Finds the network device that a path names. */
export function findDevice(state: ApplianceState, { deviceid }: DevicePath): Lookup<NetworkDevice, NoDevice> {
  const device = entryOf(state.network.devices, deviceid);
  return device === undefined ? refused('APPLIANCE_INTERFACE_DOES_NOT_EXIST') : found(device);
}

interface NetworkDeviceView {
  readonly id: string;
  readonly type: 'ethernet' | 'bond';
  readonly state: 'up' | 'down';
  readonly macAddress: string;
  /** Empty without an address, as is `gateway`; `mask` is then 0. */
  readonly ip: string;
  readonly mask: number;
  readonly gateway: string;
  readonly mode?: BondMode;
  readonly members?: string[];
  readonly routes: readonly Route[];
  readonly classes: readonly TrafficClass[];
}

/** The visible properties of a network device. */
function viewDevice(device: NetworkDevice, { state: { network } }: Surroundings): NetworkDeviceView {
  const { id, macAddress, ip4, bond, routes, classes } = device;
  return {
    id,
    type: bond === null ? 'ethernet' : 'bond',
    state: isUp(network, device) ? 'up' : 'down',
    macAddress,
    ...(ip4 ?? { ip: '', mask: 0, gateway: '' }),
    ...(bond === null ? {} : { mode: bond.mode, members: [...bond.members] }),
    routes: Object.values(routes),
    classes: Object.values(classes),
  };
}

/** A bond is up when it is enabled, an interface when it has an address or belongs to such a bond. */
function isUp(network: Network, { id, ip4, bond }: NetworkDevice): boolean {
  return bond === null ? ip4 !== null || servesBond(network, id) : bond.enabled;
}

/** Lists the network devices. */
export const listNetworkDevices: Operation<unknown, readonly string[], never> = (state) =>
  done(state, Object.keys(state.network.devices));

/** Shows a network device. */
export const getNetworkDevice = showing(findDevice, viewDevice);

interface NetworkDeviceStats {
  readonly rxBytes: number;
  readonly rxPackets: number;
  readonly rxErrors: number;
  readonly rxDropped: number;
  readonly txBytes: number;
  readonly txPackets: number;
  readonly txErrors: number;
  readonly txDropped: number;
}

/** Traffic per second of a device that is up. */
const packetsReceived = 40;
const packetsSent = 30;
const bytesOfPacket = 128;

/** Shows the traffic counters of a network device. */
export const getNetworkDeviceStats = showing(findDevice, (device, { state, env }): NetworkDeviceStats => {
  const elapsed = uptime(state.machine.bootedAt, env.now());
  const seconds = isUp(state.network, device) ? Math.floor(elapsed / 1000) : 0;
  return {
    rxBytes: seconds * packetsReceived * bytesOfPacket,
    rxPackets: seconds * packetsReceived,
    rxErrors: 0,
    rxDropped: 0,
    txBytes: seconds * packetsSent * bytesOfPacket,
    txPackets: seconds * packetsSent,
    txErrors: 0,
    txDropped: 0,
  };
});
