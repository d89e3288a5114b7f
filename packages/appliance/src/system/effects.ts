/** The effects of tasks on the appliance as a whole. */
import { noSessions } from '../auth/session-table.ts';
import { restartHsm } from '../hsms/activity.ts';
import { withoutKeys } from '../roles/role.ts';
import { isNeededToBeReached, type Services, serviceIds } from '../services/service.ts';
import { withEachPartition, withHsm } from '../state-changes.ts';
import { type Effect, effective } from '../tasks/effect.ts';

/** Restarts the appliance and its HSM: sessions and cached PED keys are lost, services get their boot state. */
export const restartAppliance: Effect<'restartAppliance'> = (state, _order, env) => {
  const locked = withEachPartition(state, ({ roles }) => ({ roles: withoutKeys(roles) }));
  const restarted = {
    ...withHsm(locked, { roles: withoutKeys(state.hsm.roles) }),
    sessions: noSessions,
    machine: { ...state.machine, bootedAt: env.now() },
    services: afterBoot(state.services),
  };
  return effective(restartHsm(restarted, env.now()));
};

function afterBoot(services: Services): Services {
  const booted = serviceIds.map((id) => {
    const { onBoot, starts } = services[id];
    const running = onBoot || isNeededToBeReached(id);
    return [id, { onBoot, running, starts: running ? starts + 1 : starts }] as const;
  });
  return Object.fromEntries(booted) as Services; // its keys are `serviceIds`
}
