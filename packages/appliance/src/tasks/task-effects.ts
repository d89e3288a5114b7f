/** The effects of all kinds of work. */
import type { Environment } from '../environment.ts';
import { countCommand } from '../hsms/activity.ts';
import {
  clearTampers,
  connectPed,
  disconnectPed,
  enterTransport,
  factoryResetHsm,
  initializeHsm,
  logoutHsm,
  recoverTransport,
  rollBackFirmware,
  setPedVector,
  upgradeFirmware,
} from '../hsms/effects.ts';
import { zeroizeHsm } from '../hsms/zeroize.ts';
import { installNtlsCertificate, regenerateNtlsCertificate } from '../ntls/effects.ts';
import { backUpObjects, restoreObjects } from '../objects/effects.ts';
import { createCluster } from '../packages/effects.ts';
import {
  createPartition,
  initializePartition,
  logoutPartition,
  readBackupToken,
} from '../partitions/effects.ts';
import { changed } from '../record.ts';
import {
  changeRoleSecret,
  createChallenge,
  deactivateRole,
  initializePartitionRole,
  loginRole,
  resetRole,
} from '../roles/effects.ts';
import { actOnService } from '../services/effects.ts';
import type { ApplianceState } from '../state.ts';
import { restartAppliance } from '../system/effects.ts';
import { type Effect, type EffectResult, effective } from './effect.ts';
import type { TaskWork, WorkKind } from './task-work.ts';

const taskEffects: { readonly [Kind in WorkKind]: Effect<Kind> } = {
  initializeHsm,
  zeroizeHsm: (state, _order, env) => effective(zeroizeHsm(state, env.now())),
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
    ? changed(result, { state: countCommand(result.state) })
    : result;
}

/** True for work that changed the HSM; a restart has already reset the count. */
function isCommand(before: ApplianceState, after: ApplianceState): boolean {
  return after.hsm !== before.hsm && after.hsm.activity === before.hsm.activity;
}
