/** Restarts the appliance: sessions and cached PED keys are gone, and services are as they are set for boot. */
import type { Role } from '../../roles/role.ts';
import { isNeededToBeReached, type Services, serviceIds } from '../../services/service.ts';
import { type Effect, effective } from '../../tasks/effect.ts';

export const restartAppliance: Effect<'restartAppliance'> = (state, _order, env) => {
  const partitions = Object.entries(state.hsm.partitions).map(
    ([id, partition]) => [id, { ...partition, roles: withoutKeys(partition.roles) }] as const,
  );
  return effective({
    ...state,
    sessions: {},
    machine: { ...state.machine, bootedAt: env.now() },
    services: afterBoot(state.services),
    hsm: {
      ...state.hsm,
      roles: withoutKeys(state.hsm.roles),
      partitions: Object.fromEntries(partitions),
    },
  });
};

function afterBoot(services: Services): Services {
  const booted = serviceIds.map((id) => {
    const { onBoot, starts } = services[id];
    const running = onBoot || isNeededToBeReached(id);
    return [id, { onBoot, running, starts: running ? starts + 1 : starts }] as const;
  });
  return Object.fromEntries(booted) as Services; // its keys are `serviceIds`
}

function withoutKeys<Id extends string>(roles: Readonly<Record<Id, Role>>): Readonly<Record<Id, Role>> {
  const locked = Object.entries<Role>(roles).map(
    ([id, role]) => [id, { ...role, keyCached: false }] as const,
  );
  return Object.fromEntries(locked) as Record<Id, Role>; // its keys are those of `roles`
}
