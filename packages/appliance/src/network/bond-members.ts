/** The interfaces of a bond. */
import type { Network } from './network.ts';

/** True for an interface that an enabled bond uses. */
export function servesBond({ devices }: Network, deviceid: string): boolean {
  return Object.values(devices).some(({ bond }) => bond?.enabled === true && bond.members.includes(deviceid));
}
