/** The network of the appliance, and its settings as a whole. */
import { done, type Operation, refused } from '../operation.ts';
import type { ApplianceState } from '../state.ts';
import { isHostName, isReachable } from './address.ts';

/** The network settings of the appliance: its name, its devices and the measurement of their traffic. */
export interface Network {
  readonly hostname: string;
  /** By identifier, in the order of the lists. */
  readonly devices: Readonly<Record<string, NetworkDevice>>;
  /** Seconds between two measurements of traffic; null while it is off. */
  readonly measurementInterval: number | null;
}

export interface NetworkDevice {
  readonly id: string;
  readonly macAddress: string;
  readonly ip4: Ip4 | null;
  /** Null for an interface. */
  readonly bond: Bond | null;
  /** By destination. */
  readonly routes: Readonly<Record<string, Route>>;
  /** By name. */
  readonly classes: Readonly<Record<string, TrafficClass>>;
  /** The clients that connect through the device. */
  readonly clients: readonly Client[];
}

export interface Ip4 {
  readonly ip: string;
  /** Length of the network prefix. */
  readonly mask: number;
  readonly gateway: string;
}

export type BondMode = 'active-backup' | 'broadcast' | 'lacp';

export interface Bond {
  readonly mode: BondMode;
  readonly enabled: boolean;
  readonly members: readonly string[];
}

export type RouteType = 'host' | 'network';

export interface Route {
  /** Its destination (decision D-127). */
  readonly id: string;
  readonly routeType: RouteType;
  readonly destination: string;
  readonly netmask: string;
  /** Empty for none. */
  readonly gateway: string;
}

export interface TrafficClass {
  readonly id: string;
  /** In kilobits. */
  readonly minBandwidth: number;
  readonly maxBandwidth: number;
}

export interface Client {
  readonly address: string;
  readonly classId: string;
}

/** Shows the network settings. */
export const getNetwork: Operation<unknown, { readonly hostname: string }, never> = (state) =>
  done(state, { hostname: state.network.hostname });

/** Writes the network settings into the state. */
export function withNetwork(state: ApplianceState, changes: Partial<Network>): ApplianceState {
  return { ...state, network: { ...state.network, ...changes } };
}

export function withDevice(
  state: ApplianceState,
  device: NetworkDevice,
  changes: Partial<NetworkDevice>,
): ApplianceState {
  const changed = { ...device, ...changes };
  return withNetwork(state, { devices: { ...state.network.devices, [device.id]: changed } });
}

/** Changes the host name of the appliance. */
export const changeNetwork: Operation<
  { readonly hostname?: string | undefined },
  null,
  'APPLIANCE_INVALID_VALUE_SPECIFIED'
> = (state, { hostname }) => {
  if (hostname === undefined) return done(state, null);
  if (!isHostName(hostname)) return refused('APPLIANCE_INVALID_VALUE_SPECIFIED');
  return done(withNetwork(state, { hostname }), null);
};

interface Ping {
  /** Seconds; 0 without an answer (decision D-124). */
  readonly time: number;
}

/** Pings a host. */
export const performNetworkAction: Operation<
  { readonly actionid: string; readonly address: string },
  Ping,
  'APPLIANCE_ACTION_DOES_NOT_EXIST'
> = (state, { actionid, address }) => {
  if (actionid !== 'ping') return refused('APPLIANCE_ACTION_DOES_NOT_EXIST');
  return done(state, { time: isReachable(address) ? timeTo(address) : 0 });
};

/** Constant for each host: a few hundred microseconds. */
function timeTo(address: string): number {
  const distance = [...address].reduce((sum, character) => sum + (character.codePointAt(0) ?? 0), 0);
  return (200 + (distance % 500)) / 1_000_000;
}

/** True for an interface that an enabled bond uses. */
export function servesBond({ devices }: Network, deviceid: string): boolean {
  return Object.values(devices).some(({ bond }) => bond?.enabled === true && bond.members.includes(deviceid));
}
