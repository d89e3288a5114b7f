/** What the room packages refuses. */
import type { FailureTexts } from '../failure-text.ts';

export const packageFailures = {
  PACKAGE_AUTHCODE_INVALID: {
    title: 'Authcode not valid',
    details: 'The file is no package, or the authcode belongs to another one.',
    type: 'PLUGIN',
  },
  UPGRADE_CONFIG_FILES_DO_NOT_EXIST: {
    title: 'Configuration files missing',
    details: 'The files that an upgrade is checked against are missing.',
    type: 'PLUGIN',
  },
  UPGRADE_UPLOADED_LICENSE_INVALID: {
    title: 'Licence not valid',
    details: 'The file is no licence.',
    type: 'PLUGIN',
  },
  UPGRADE_LICENSE_ALREADY_APPLIED: {
    title: 'Licence applied already',
    details: 'This upgrade has been applied before.',
    type: 'PLUGIN',
  },
  SYSCONF_CONFIG_SERVICE_NAME_INVALID: {
    title: 'No such configuration',
    details: 'No service of this name has a configuration to restore.',
    type: 'PLUGIN',
  },
  SYSCONF_CONFIG_FILE_NAME_MISSING: {
    title: 'No such backup',
    details: 'There is no backup with this identifier.',
    type: 'PLUGIN',
  },
  SYSCONF_CONFIG_VERSION_NOT_SUPPORTED: {
    title: 'Backup version not supported',
    details: 'Software that this one cannot read made the backup.',
    type: 'PLUGIN',
  },
  SYSCONF_CONFIG_BACKUP_FILE_NOT_COMPLETE: {
    title: 'Backup not complete',
    details: 'A part of the backup is missing.',
    type: 'PLUGIN',
  },
  SYSCONF_CONFIG_BACKUP_FILE_NOT_COMPATIBLE: {
    title: 'Backup not compatible',
    details: 'The backup does not hold the configuration of this service.',
    type: 'PLUGIN',
  },
  SYSCONF_CONFIG_SERVICE_RUNNING: {
    title: 'Service is running',
    details: 'The service must be stopped before its configuration is restored.',
    type: 'PLUGIN',
  },
  CLUSTER_ALREADY_EXISTS: {
    title: 'Cluster exists',
    details: 'The appliance is a member of a cluster, and can be one of a single cluster only.',
    type: 'PLUGIN',
  },
  CLUSTER_DOES_NOT_EXIST: {
    title: 'No such cluster',
    details: 'The appliance is no member of a cluster with this identifier.',
    type: 'PLUGIN',
  },
} as const satisfies FailureTexts;
