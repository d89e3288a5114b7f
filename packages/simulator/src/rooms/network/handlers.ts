// Room network: network devices, their addresses, routes and traffic classes, and the measurement of their traffic.
import {
  changeNetwork,
  deleteRoute,
  getMeasurement,
  getMeasurementStats,
  getNetwork,
  getNetworkDevice,
  getNetworkDeviceStats,
  getTrafficClass,
  listNetworkDevices,
  performMeasurementAction,
  performNetworkAction,
  performNetworkDeviceAction,
  replaceNetworkDeviceIp4,
  replaceTrafficClass,
} from '@lunarest/appliance/network';
import type { NewestHandlers } from '@lunarest/contract';
import type { Context } from '../../context.ts';
import { stubs, urlOf } from '../url-of.ts';
import { doneAnswer } from '../work-answer.ts';

export const networkHandlers: Pick<
  NewestHandlers<Context>,
  | 'getNetwork'
  | 'performNetworkAction'
  | 'listNetworkDevices'
  | 'getNetworkDevice'
  | 'getNetworkDeviceStats'
  | 'performNetworkDeviceAction'
  | 'getMeasurementStats'
  | 'getMeasurement'
> = {
  getNetwork: (_request, context) =>
    context.perform(getNetwork, {}, (network) => ({
      status: 200,
      body: { ...network, devices: urlOf('listNetworkDevices'), measurement: urlOf('getMeasurement') },
    })),

  performNetworkAction: ({ path, body }, context) =>
    context.perform(performNetworkAction, { ...path, ...body }, (ping) => ({ status: 200, body: ping })),

  listNetworkDevices: (_request, context) =>
    context.perform(listNetworkDevices, {}, (ids) => ({
      status: 200,
      body: { devices: stubs(ids, 'getNetworkDevice', 'deviceid') },
    })),

  getNetworkDevice: ({ path }, context) =>
    context.perform(getNetworkDevice, path, ({ routes, classes, ...device }) => ({
      status: 200,
      body: {
        ...device,
        routes: routes.map((route) => ({ ...route })),
        classes: classes.map((trafficClass) => ({ ...trafficClass })),
        stats: urlOf('getNetworkDeviceStats', path),
      },
    })),

  getNetworkDeviceStats: ({ path }, context) =>
    context.perform(getNetworkDeviceStats, path, (stats) => ({ status: 200, body: { ...stats } })),

  performNetworkDeviceAction: ({ path, body }, context) =>
    context.perform(performNetworkDeviceAction, { ...path, ...body }, () => ({ status: 200, body: {} })),

  getMeasurementStats: ({ path, query }, context) =>
    context.perform(getMeasurementStats, { ...path, ...query }, (clients) => ({
      status: 200,
      body: { clientStatistics: [...clients] },
    })),

  getMeasurement: (_request, context) =>
    context.perform(getMeasurement, {}, (measurement) => ({ status: 200, body: { ...measurement } })),
};

/** Added by pages of releases after 14. */
export const newNetworkHandlers: Pick<
  NewestHandlers<Context>,
  | 'changeNetwork'
  | 'replaceNetworkDeviceIp4'
  | 'getTrafficClass'
  | 'replaceTrafficClass'
  | 'deleteRoute'
  | 'performMeasurementAction'
> = {
  changeNetwork: ({ body }, context) => context.perform(changeNetwork, { ...body }, doneAnswer),

  replaceNetworkDeviceIp4: ({ path, body }, context) =>
    context.perform(replaceNetworkDeviceIp4, { ...path, ...body }, doneAnswer),

  getTrafficClass: ({ path }, context) =>
    context.perform(getTrafficClass, path, (trafficClass) => ({ status: 200, body: { ...trafficClass } })),

  replaceTrafficClass: ({ path, body }, context) =>
    context.perform(replaceTrafficClass, { ...path, ...body }, () => ({
      status: 204,
      headers: { Location: urlOf('getTrafficClass', path) },
    })),

  deleteRoute: ({ path, body }, context) => context.perform(deleteRoute, { ...path, ...body }, doneAnswer),

  performMeasurementAction: ({ path, body }, context) =>
    context.perform(performMeasurementAction, { ...path, ...body }, doneAnswer),
};
