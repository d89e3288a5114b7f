/** Restores the configuration of a service from a backup. */
import { noSessions } from '../auth/session-table.ts';
import type { Environment } from '../environment.ts';
import { done, type Operation, type Refused, refused } from '../operation.ts';
import { isNeededToBeReached, isServiceId, withStarted } from '../services/service.ts';
import type { ApplianceState } from '../state.ts';
import {
  type Backup,
  type ConfiguredService,
  configuredServices,
  isConfiguredService,
  isReadable,
} from './backup.ts';

export interface PerformBackupActionInput {
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
  return refusal ?? done(restore(withBackup(state, env), backup, services), null);
};

function servicesNamed(name: string): readonly ConfiguredService[] {
  if (name === 'all') return configuredServices;
  return isConfiguredService(name) ? [name] : [];
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

/** The present configuration is backed up before it is replaced. */
function withBackup(state: ApplianceState, env: Environment): ApplianceState {
  const backup: Backup = {
    id: `config-${state.backups.length + 1}`,
    createdAt: env.now(),
    version: state.system.version,
    description: 'Before a restoration',
    complete: true,
    services: configuredServices,
    settings: { ssh: state.ssh, webServer: state.webServer },
  };
  return { ...state, backups: [...state.backups, backup] };
}

function restore(
  state: ApplianceState,
  { settings }: Backup,
  services: readonly ConfiguredService[],
): ApplianceState {
  const ssh = services.includes('ssh') ? settings.ssh : state.ssh;
  if (!services.includes('webserver')) return { ...state, ssh };
  // The service restarts by itself, and ends the sessions in it.
  return { ...withStarted(state, 'webserver'), ssh, webServer: settings.webServer, sessions: noSessions };
}
