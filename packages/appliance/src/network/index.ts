/** Room network: network devices, routes, traffic classes and the measurement. */

export { performNetworkDeviceAction, replaceNetworkDeviceIp4 } from './change-device.ts';
export { deleteRoute } from './delete-route.ts';
export { getNetworkDevice, getNetworkDeviceStats, listNetworkDevices } from './device.ts';
export { getMeasurement, getMeasurementStats, performMeasurementAction } from './measurement.ts';
export { changeNetwork, getNetwork, performNetworkAction } from './network.ts';
export { getTrafficClass, replaceTrafficClass } from './traffic-class.ts';
