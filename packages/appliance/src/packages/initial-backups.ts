/** The backups of a new appliance: a valid one, and one for each way in which a backup can be unusable. */
import { type BackedUpSettings, type Backup, configuredServices } from './backup.ts';

export function initialBackups(
  createdAt: number,
  version: string,
  settings: BackedUpSettings,
): readonly Backup[] {
  const good: Backup = {
    id: 'config-1',
    createdAt,
    version,
    description: 'As delivered',
    complete: true,
    services: configuredServices,
    settings,
  };
  return [
    good,
    { ...good, id: 'config-2', description: 'Damaged in storage', complete: false },
    { ...good, id: 'config-3', description: 'From the appliance before', version: '6.2.2-5' },
    { ...good, id: 'config-4', description: 'SSH alone', services: ['ssh'] },
  ];
}
