/** The visible properties of a network device. */
import { servesBond } from './bond-members.ts';
import type { BondMode, Network, NetworkDevice, Route, TrafficClass } from './network.ts';

export interface NetworkDeviceView {
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

export function viewDevice(network: Network, device: NetworkDevice): NetworkDeviceView {
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
export function isUp(network: Network, { id, ip4, bond }: NetworkDevice): boolean {
  return bond === null ? ip4 !== null || servesBond(network, id) : bond.enabled;
}
