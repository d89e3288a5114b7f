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
