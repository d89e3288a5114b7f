/** The effects of all kinds of work. */
import type { Environment } from '../environment.ts';
import { countCommand } from '../hsms/activity.ts';
import { rollBackFirmware, upgradeFirmware } from '../hsms/effects/change-firmware.ts';
import { clearTampers } from '../hsms/effects/clear-tampers.ts';
import { connectPed } from '../hsms/effects/connect-ped.ts';
import { disconnectPed } from '../hsms/effects/disconnect-ped.ts';
import { enterTransport } from '../hsms/effects/enter-transport.ts';
import { factoryResetHsm } from '../hsms/effects/factory-reset-hsm.ts';
import { initializeHsm } from '../hsms/effects/initialize-hsm.ts';
import { logoutHsm } from '../hsms/effects/logout-hsm.ts';
import { recoverTransport } from '../hsms/effects/recover-transport.ts';
import { setPedVector } from '../hsms/effects/set-ped-vector.ts';
import { zeroizeHsm } from '../hsms/zeroize.ts';
import { installNtlsCertificate } from '../ntls/effects/install-ntls-certificate.ts';
import { regenerateNtlsCertificate } from '../ntls/effects/regenerate-ntls-certificate.ts';
import { backUpObjects } from '../objects/effects/back-up-objects.ts';
import { restoreObjects } from '../objects/effects/restore-objects.ts';
import { createCluster } from '../packages/effects/create-cluster.ts';
import { createPartition } from '../partitions/effects/create-partition.ts';
import { initializePartition } from '../partitions/effects/initialize-partition.ts';
import { logoutPartition } from '../partitions/effects/logout-partition.ts';
import { readBackupToken } from '../partitions/effects/read-backup-token.ts';
import { changeRoleSecret } from '../roles/effects/change-role-secret.ts';
import { createChallenge } from '../roles/effects/create-challenge.ts';
import { deactivateRole } from '../roles/effects/deactivate-role.ts';
import { initializePartitionRole } from '../roles/effects/initialize-partition-role.ts';
import { loginRole } from '../roles/effects/login-role.ts';
import { resetRole } from '../roles/effects/reset-role.ts';
import { actOnService } from '../services/effects/act-on-service.ts';
import type { ApplianceState } from '../state.ts';
import { restartAppliance } from '../system/effects/restart-appliance.ts';
import { type Effect, type EffectResult, effective } from './effect.ts';
import type { TaskWork, WorkKind } from './task-work.ts';

export const taskEffects: { readonly [Kind in WorkKind]: Effect<Kind> } = {
  initializeHsm,
  zeroizeHsm: (state) => effective(zeroizeHsm(state)),
  factoryResetHsm,
  upgradeFirmware,
  rollBackFirmware,
  clearTampers,
  connectPed,
  disconnectPed,
  setPedVector,
  enterTransport,
  recoverTransport,
  createPartition,
  initializePartition,
  readBackupToken,
  backUpObjects,
  restoreObjects,
  initializePartitionRole,
  loginRole,
  logoutHsm,
  logoutPartition,
  changeRoleSecret,
  resetRole,
  createChallenge,
  deactivateRole,
  installNtlsCertificate,
  regenerateNtlsCertificate,
  restartAppliance,
  actOnService,
  createCluster,
};

export function runWork<Kind extends WorkKind>(
  state: ApplianceState,
  work: TaskWork<Kind>,
  env: Environment,
): EffectResult {
  const result = taskEffects[work.kind](state, work.order, env);
  return result.ok && isCommand(state, result.state)
    ? { ...result, state: countCommand(result.state) }
    : result;
}

/** True for work that changed the HSM; a restart has already reset the count. */
function isCommand(before: ApplianceState, after: ApplianceState): boolean {
  return after.hsm !== before.hsm && after.hsm.activity === before.hsm.activity;
}
