/** Shows the backups of the appliance's configuration. */
import type { Operation } from '../operation.ts';
import { done } from '../outcome.ts';
import type { Backup } from './backup.ts';

export type BackupView = Pick<Backup, 'id' | 'createdAt' | 'version' | 'description'>;

export const getConfig: Operation<unknown, readonly BackupView[], never> = (state) =>
  done(
    state,
    state.backups.map(({ id, createdAt, version, description }) => ({ id, createdAt, version, description })),
  );
