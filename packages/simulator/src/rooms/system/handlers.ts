// Room system: the appliance itself, its hardware, its log, and its actions.
import {
  type ApplianceActionOutcome,
  createLogMessage,
  getAppliance,
  getCpu,
  getDisk,
  getDiskPartition,
  getMemory,
  getSensor,
  listApplianceActions,
  listDiskPartitions,
  listEarlyApplianceActions,
  listProcesses,
  listSensors,
  type Process,
  performApplianceAction,
  performEarlyApplianceAction,
} from '@lunarest/appliance/system';
import type { HandlersByRelease, NewestHandlers } from '@lunarest/contract';
import type { Context } from '../../context.ts';
import { actionList, type OperationId, stubs, urlOf } from '../url-of.ts';
import { doneAnswer, queuedAnswer } from '../work-answer.ts';

/** The operations behind the links of a real appliance, by name of the link. */
const linked = {
  actions: 'listApplianceActions',
  cluster: 'getCluster',
  config: 'getConfig',
  cpu: 'getCpu',
  disk: 'getDisk',
  hsms: 'listHsms',
  memory: 'getMemory',
  network: 'getNetwork',
  ntls: 'getNtls',
  ntp: 'getNtp',
  packageFiles: 'listPackageFiles',
  packages: 'listPackages',
  sensors: 'listSensors',
  services: 'listServices',
  snmp: 'getSnmp',
  ssh: 'getSsh',
  syslog: 'getSyslog',
  time: 'getTime',
  upgrades: 'listUpgrades',
  webServer: 'getWebServer',
} as const satisfies Readonly<Record<string, OperationId>>;

export const systemHandlers: Pick<
  NewestHandlers<Context>,
  | 'getAppliance'
  | 'getCpu'
  | 'listCpuProcesses'
  | 'listProcesses'
  | 'getMemory'
  | 'getDisk'
  | 'listDiskPartitions'
  | 'getDiskPartition'
  | 'listSensors'
  | 'getSensor'
  | 'createLogMessage'
> = {
  getAppliance: (_request, context) =>
    context.perform(getAppliance, {}, (system) => ({ status: 200, body: { ...links(), ...system } })),

  getCpu: (_request, context) =>
    context.perform(getCpu, {}, (cpu) => ({
      status: 200,
      body: { ...cpu, processes: urlOf('listCpuProcesses') },
    })),

  listCpuProcesses: (_request, context) => context.perform(listProcesses, {}, processList),

  listProcesses: (_request, context) => context.perform(listProcesses, {}, processList),

  getMemory: (_request, context) =>
    context.perform(getMemory, {}, (memory) => ({ status: 200, body: { ...memory } })),

  getDisk: (_request, context) =>
    context.perform(getDisk, {}, (disk) => ({
      status: 200,
      body: { ...disk, partitions: urlOf('listDiskPartitions') },
    })),

  listDiskPartitions: (_request, context) =>
    context.perform(listDiskPartitions, {}, (ids) => ({
      status: 200,
      body: { partitions: stubs(ids, 'getDiskPartition', 'id') },
    })),

  getDiskPartition: ({ path }, context) =>
    context.perform(getDiskPartition, path, (partition) => ({ status: 200, body: { ...partition } })),

  listSensors: (_request, context) =>
    context.perform(listSensors, {}, (ids) => ({
      status: 200,
      body: { sensors: stubs(ids, 'getSensor', 'sensorid') },
    })),

  getSensor: ({ path }, context) =>
    context.perform(getSensor, path, (sensor) => ({ status: 200, body: { ...sensor } })),

  createLogMessage: ({ body }, context) => context.perform(createLogMessage, { ...body }, doneAnswer),
};

function processList(processes: readonly Process[]) {
  const body = { processes: processes.map((one) => ({ ...one })) };
  return { status: 200, body } as const;
}

type ActionHandlers = 'listApplianceActions' | 'performApplianceAction';

export const applianceActionHandlers: Pick<NewestHandlers<Context>, ActionHandlers> = {
  listApplianceActions: (_request, context) => context.perform(listApplianceActions, {}, applianceActionList),

  performApplianceAction: ({ path, body }, context) =>
    context.perform(performApplianceAction, { ...path, ...body }, applianceActionAnswer),
};

/** Release 14 has no power-off, and does not check for running processes. */
export const applianceActionHandlers14: Pick<HandlersByRelease<Context>['14'], ActionHandlers> = {
  listApplianceActions: (_request, context) =>
    context.perform(listEarlyApplianceActions, {}, applianceActionList),

  performApplianceAction: ({ path, body }, context) =>
    context.perform(performEarlyApplianceAction, { ...path, ...body }, applianceActionAnswer),
};

function applianceActionList(ids: readonly string[]) {
  return { status: 200, body: actionList(ids, 'performApplianceAction', {}) } as const;
}

/** A reboot is queued as a task (decision D-101); a certificate is made at once. */
function applianceActionAnswer(outcome: ApplianceActionOutcome) {
  return outcome.kind === 'queued' ? queuedAnswer(outcome) : doneAnswer();
}

function links(): Record<keyof typeof linked, string> {
  const paths = Object.entries(linked).map(([name, operation]) => [name, urlOf(operation)]);
  return Object.fromEntries(paths) as Record<keyof typeof linked, string>; // `entries` loses the type of the names
}
