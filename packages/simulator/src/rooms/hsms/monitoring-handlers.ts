// Room hsms: monitoring data of the HSM.
import {
  type Bin,
  getHsmCounter,
  getHsmMetrics,
  getHsmPolicy,
  getHsmStorageSpace,
  getHsmUtilization,
  listHsmCapabilities,
  listHsmLicenses,
  listHsmPolicies,
  listUtilizationBins,
} from '@lunarest/appliance/hsms';
import type { NewestHandlers } from '@lunarest/contract';
import type { Context } from '../../context.ts';
import { timeText } from '../time-text.ts';
import { urlOf } from '../url-of.ts';

export const monitoringHandlers: Pick<
  NewestHandlers<Context>,
  | 'getHsmMetrics'
  | 'getHsmUtilization'
  | 'listUtilizationBins'
  | 'getHsmCounter'
  | 'getHsmStorageSpace'
  | 'listHsmLicenses'
  | 'listHsmPolicies'
  | 'getHsmPolicy'
> = {
  getHsmMetrics: ({ path }, context) =>
    context.perform(getHsmMetrics, path, ({ resetTime, partitions }) => ({
      status: 200,
      body: {
        resetTime: timeText(resetTime),
        metrics: partitions.map(({ partitionid, label, bins }) => ({
          partitionId: partitionid,
          label,
          bins: bins.map(binBody),
        })),
      },
    })),

  getHsmUtilization: ({ path }, context) =>
    context.perform(getHsmUtilization, path, (utilization) => ({
      status: 200,
      body: {
        ...utilization,
        resetTime: timeText(utilization.resetTime),
        bins: urlOf('listUtilizationBins', path),
      },
    })),

  listUtilizationBins: ({ path }, context) =>
    context.perform(listUtilizationBins, path, (bins) => ({
      status: 200,
      body: { bins: bins.map(binBody) },
    })),

  getHsmCounter: ({ path }, context) =>
    context.perform(getHsmCounter, path, ({ commands, startedAt }) => ({
      status: 200,
      body: { commands, resetTime: timeText(startedAt) },
    })),

  getHsmStorageSpace: ({ path }, context) =>
    context.perform(getHsmStorageSpace, path, (body) => ({ status: 200, body: { ...body } })),

  listHsmLicenses: ({ path }, context) =>
    context.perform(listHsmLicenses, path, (licenses) => ({
      status: 200,
      body: { licenses: licenses.map((license) => ({ ...license })) },
    })),

  listHsmPolicies: ({ path }, context) =>
    context.perform(listHsmPolicies, path, (policies) => ({
      status: 200,
      body: { policies: policies.map((policy) => ({ ...policy })) },
    })),

  getHsmPolicy: ({ path }, context) =>
    context.perform(getHsmPolicy, path, (policy) => ({ status: 200, body: { ...policy } })),
};

/** Only a client of release 15 shows that capabilities exist. */
export const newMonitoringHandlers: Pick<NewestHandlers<Context>, 'listHsmCapabilities'> = {
  listHsmCapabilities: ({ path }, context) =>
    context.perform(listHsmCapabilities, path, (capabilities) => ({
      status: 200,
      body: { capabilities: capabilities.map((capability) => ({ ...capability })) },
    })),
};

function binBody({ id, requests }: Bin) {
  return { binId: id, counters: [{ counterId: 'REQUESTS', count: requests }] };
}
