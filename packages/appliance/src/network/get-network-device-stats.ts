/** Shows the traffic counters of a network device. */
import type { Operation } from '../operation.ts';
import { done } from '../outcome.ts';
import { type DevicePath, findDevice, type NoDevice } from './find-device.ts';
import { isUp } from './view-device.ts';

export interface NetworkDeviceStats {
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

export const getNetworkDeviceStats: Operation<DevicePath, NetworkDeviceStats, NoDevice> = (
  state,
  input,
  env,
) => {
  const device = findDevice(state, input);
  if (!device.ok) return device;
  const elapsed = Math.max(env.now() - state.machine.bootedAt, 0);
  const seconds = isUp(state.network, device.value) ? Math.floor(elapsed / 1000) : 0;
  return done(state, {
    rxBytes: seconds * packetsReceived * bytesOfPacket,
    rxPackets: seconds * packetsReceived,
    rxErrors: 0,
    rxDropped: 0,
    txBytes: seconds * packetsSent * bytesOfPacket,
    txPackets: seconds * packetsSent,
    txErrors: 0,
    txDropped: 0,
  });
};
