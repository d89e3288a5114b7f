/** Room network: network devices, routes, traffic classes and the measurement. */
export { changeNetwork } from './change-network.ts';
export { deleteRoute } from './delete-route.ts';
export { getMeasurement } from './get-measurement.ts';
export { getMeasurementStats } from './get-measurement-stats.ts';
export { getNetwork } from './get-network.ts';
export { getNetworkDevice } from './get-network-device.ts';
export { getNetworkDeviceStats } from './get-network-device-stats.ts';
export { getTrafficClass } from './get-traffic-class.ts';
export { listNetworkDevices } from './list-network-devices.ts';
export { performMeasurementAction } from './perform-measurement-action.ts';
export { performNetworkAction } from './perform-network-action.ts';
export { performNetworkDeviceAction } from './perform-network-device-action.ts';
export { replaceNetworkDeviceIp4 } from './replace-network-device-ip4.ts';
export { replaceTrafficClass } from './replace-traffic-class.ts';
