/** Services of the appliance. */
import { done, found, type Lookup, type Operation, refused, showing } from '../operation.ts';
import type { ApplianceState } from '../state.ts';

/** Programs by service; the memory is that of each program while it runs, in kilobytes. */
export const servicePrograms = {
  cbs: { command: 'cbsd', memory: 18_400 },
  clusteradmin: { command: 'clusteradmind', memory: 61_000 },
  cluster: { command: 'clusterd', memory: 240_000 },
  ctc: { command: 'ctcd', memory: 22_800 },
  ismigration: { command: 'ismigrationd', memory: 35_600 },
  lsta: { command: 'lstad', memory: 12_700 },
  network: { command: 'NetworkManager', memory: 21_500 },
  ntls: { command: 'ntlsd', memory: 96_000 },
  ntp: { command: 'ntpd', memory: 5_300 },
  snmp: { command: 'snmpd', memory: 14_900 },
  ssh: { command: 'sshd', memory: 8_700 },
  stc: { command: 'stcd', memory: 44_000 },
  syslog: { command: 'rsyslogd', memory: 10_200 },
  sysstat: { command: 'sysstatd', memory: 3_100 },
  webserver: { command: 'webserverd', memory: 152_000 },
} as const;

export type ServiceId = keyof typeof servicePrograms;

/** The state of a service. */
export interface Service {
  readonly running: boolean;
  /** Whether the service starts with the appliance. */
  readonly onBoot: boolean;
  /** Number of starts; each start is another process. */
  readonly starts: number;
}

export type Services = Readonly<Record<ServiceId, Service>>;

// `servicePrograms` has no other keys.
export const serviceIds = Object.keys(servicePrograms) as readonly ServiceId[];

export function isServiceId(id: string): id is ServiceId {
  return Object.hasOwn(servicePrograms, id);
}

/** Without these services the API is unreachable, so they can be restarted but not stopped. */
export function isNeededToBeReached(id: ServiceId): boolean {
  return id === 'webserver' || id === 'network';
}

const atWork: readonly ServiceId[] = [
  ...(['cbs', 'network', 'ntls', 'ntp', 'ssh'] as const),
  ...(['stc', 'syslog', 'sysstat', 'webserver'] as const),
];

const running: Service = { running: true, onBoot: true, starts: 1 };
const resting: Service = { running: false, onBoot: false, starts: 0 };

/** The services of a new appliance. */
export function initialServices(): Services {
  const services = serviceIds.map((id) => [id, atWork.includes(id) ? running : resting] as const);
  return Object.fromEntries(services) as Services; // its keys are `serviceIds`
}

export interface ServicePath {
  readonly serviceid: string;
}

/** Finds the service that a path names. */
export function findService(
  state: ApplianceState,
  { serviceid }: ServicePath,
): Lookup<{ readonly id: ServiceId; readonly service: Service }, 'APPLIANCE_SERVICE_DOES_NOT_EXIST'> {
  return isServiceId(serviceid)
    ? found({ id: serviceid, service: state.services[serviceid] })
    : refused('APPLIANCE_SERVICE_DOES_NOT_EXIST');
}

/** Lists the services of the appliance. */
export const listServices: Operation<unknown, readonly ServiceId[], never> = (state) =>
  done(state, serviceIds);

interface ServiceView {
  readonly id: ServiceId;
  readonly state: 'running' | 'stopped';
  readonly onBoot: boolean;
}

/** Shows whether a service is running, and whether it starts at boot. */
export const getService = showing(findService, ({ id, service }): ServiceView => {
  const { running, onBoot } = service;
  return { id, state: running ? 'running' : 'stopped', onBoot };
});

/** Writes a service into the state. */
export function withService(state: ApplianceState, id: ServiceId, changes: Partial<Service>): ApplianceState {
  return { ...state, services: { ...state.services, [id]: { ...state.services[id], ...changes } } };
}

/** Starts a service as a new process, which replaces a running one. */
export function withStarted(state: ApplianceState, id: ServiceId): ApplianceState {
  return withService(state, id, { running: true, starts: state.services[id].starts + 1 });
}
