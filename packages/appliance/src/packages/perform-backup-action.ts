/** Restores the configuration of a service from a backup. */
import { noSessions } from '../auth/session-table.ts';
import type { Environment } from '../environment.ts';
import type { Network } from '../network/network.ts';
import { done, type Operation, type Refused, refused } from '../operation.ts';
import { entryOf, isOneOf } from '../record.ts';
import { isNeededToBeReached, isServiceId, withStarted } from '../services/service.ts';
import type { ApplianceState } from '../state.ts';
import {
  type BackedUpSettings,
  type Backup,
  type ConfiguredService,
  configuredServices,
  isReadable,
  keptParts,
  settingsOf,
  withNewBackup,
} from './backup.ts';

interface PerformBackupActionInput {
  readonly backupid: string;
  readonly actionid: string;
  /** One service, or `all`. */
  readonly service: string;
}

type BackupRefusal =
  | 'SYSCONF_CONFIG_BACKUP_FILE_NOT_COMPATIBLE'
  | 'SYSCONF_CONFIG_BACKUP_FILE_NOT_COMPLETE'
  | 'SYSCONF_CONFIG_SERVICE_RUNNING'
  | 'SYSCONF_CONFIG_VERSION_NOT_SUPPORTED';

export const performBackupAction: Operation<
  PerformBackupActionInput,
  null,
  | BackupRefusal
  | 'APPLIANCE_ACTION_DOES_NOT_EXIST'
  | 'SYSCONF_CONFIG_FILE_NAME_MISSING'
  | 'SYSCONF_CONFIG_SERVICE_NAME_INVALID'
> = (state, { backupid, actionid, service }, env) => {
  if (actionid !== 'restore') return refused('APPLIANCE_ACTION_DOES_NOT_EXIST');
  const services = servicesNamed(service);
  if (services.length === 0) return refused('SYSCONF_CONFIG_SERVICE_NAME_INVALID');
  const backup = state.backups.find(({ id }) => id === backupid);
  if (backup === undefined) return refused('SYSCONF_CONFIG_FILE_NAME_MISSING');
  const refusal = refuseBackup(state, backup, services);
  if (refusal !== null) return refusal;
  const restored = restore(withBackup(state, env), backup, services);
  // The restored port of one service may be the current port of the other.
  return restored.ssh.port === restored.webServer.port
    ? refused('SYSCONF_CONFIG_BACKUP_FILE_NOT_COMPATIBLE')
    : done(restored, null);
};

function servicesNamed(name: string): readonly ConfiguredService[] {
  if (name === 'all') return configuredServices;
  return isOneOf(configuredServices, name) ? [name] : [];
}

function refuseBackup(
  state: ApplianceState,
  backup: Backup,
  services: readonly ConfiguredService[],
): Refused<BackupRefusal> | null {
  if (!isReadable(backup)) return refused('SYSCONF_CONFIG_VERSION_NOT_SUPPORTED');
  if (!backup.complete) return refused('SYSCONF_CONFIG_BACKUP_FILE_NOT_COMPLETE');
  if (!services.every((service) => backup.services.includes(service)))
    return refused('SYSCONF_CONFIG_BACKUP_FILE_NOT_COMPATIBLE');
  const busy = services.some(
    (id) => isServiceId(id) && !isNeededToBeReached(id) && state.services[id].running,
  );
  return busy ? refused('SYSCONF_CONFIG_SERVICE_RUNNING') : null;
}

/** Backs up the current configuration before it is replaced. */
function withBackup(state: ApplianceState, env: Environment): ApplianceState {
  const backup: Backup = {
    id: newId(state.backups),
    createdAt: env.now(),
    version: state.system.version,
    description: 'Before a restoration',
    complete: true,
    services: configuredServices,
    settings: settingsOf(state),
  };
  return { ...state, backups: withNewBackup(state.backups, backup) };
}

function newId(backups: readonly Backup[]): string {
  const numbers = backups.map(({ id }) => Number(/^config-(\d+)$/.exec(id)?.[1] ?? 0));
  return `config-${Math.max(backups.length, ...numbers) + 1}`;
}

function restore(
  state: ApplianceState,
  { settings }: Backup,
  services: readonly ConfiguredService[],
): ApplianceState {
  const restored = withSettings(state, settings, services);
  if (!services.includes('webserver')) return restored;
  // A restored web server restarts, which ends all sessions.
  return { ...withStarted(restored, 'webserver'), sessions: noSessions };
}

function withSettings(
  state: ApplianceState,
  settings: BackedUpSettings,
  services: readonly ConfiguredService[],
): ApplianceState {
  const restored = services.reduce((changed, service) => withPart(changed, settings, service), state);
  const { network, syslog } = restored;
  return {
    ...restored,
    network: onDevicesOf(state.network, network),
    syslog: { ...syslog, logs: state.syslog.logs },
  };
}

function withPart(
  state: ApplianceState,
  settings: BackedUpSettings,
  service: ConfiguredService,
): ApplianceState {
  if (!isKept(service)) return state;
  const part = keptParts[service];
  return settings[part] === undefined ? state : { ...state, [part]: settings[part] };
}

function isKept(service: ConfiguredService): service is keyof typeof keptParts {
  return Object.hasOwn(keptParts, service);
}

/** Restores only the settings of devices: the devices and their connected clients belong to the machine. */
function onDevicesOf(present: Network, restored: Network): Network {
  const devices = Object.values(present.devices).map((device) => {
    const kept = entryOf(restored.devices, device.id);
    return [device.id, { ...device, ...kept, clients: device.clients }] as const;
  });
  return { ...restored, devices: Object.fromEntries(devices) };
}
