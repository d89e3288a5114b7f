/** The effects of tasks on the HSM. */
import { dropLogins } from '../auth/logins.ts';
import type { Environment } from '../environment.ts';
import { freshRole } from '../roles/role.ts';
import type { ApplianceState } from '../state.ts';
import { withHsm } from '../state-changes.ts';
import { type Effect, effective, ineffective } from '../tasks/effect.ts';
import { endTasksOfHsm } from '../tasks/end-tasks.ts';
import { restartHsm } from './activity.ts';
import type { FirmwareImages } from './firmware.ts';
import type { TransportMode } from './hsm.ts';
import { defaultPort } from './ped.ts';
import { zeroizeHsm } from './zeroize.ts';

/** Initializes the HSM: a new HSM gets its Security Officer, an initialized one loses its partitions. */
export const initializeHsm: Effect<'initializeHsm'> = (
  state,
  { label, secret, again, soCanResetPin = state.hsm.soCanResetPin },
) => {
  if (state.hsm.initialized && !again) return ineffective('The HSM was initialized before the task ended.');
  // Reinitialization keeps the Security Officer; only an uninitialized HSM gets a new one.
  const so = state.hsm.initialized ? state.hsm.roles.so : { ...freshRole, initialized: true, secret };
  const roles = { ...state.hsm.roles, so };
  const initialized = withHsm(state, { initialized: true, label, soCanResetPin, partitions: {}, roles });
  return effective(
    dropLogins(initialized, (login) => login.kind === 'partitionRole' || login.roleid === 'so'),
  );
};

/** Ends the HSM logins of one session. */
export const logoutHsm: Effect<'logoutHsm'> = (state, { session }) =>
  effective(dropLogins(state, (login) => login.kind === 'hsmRole', session));

/** Resets the HSM to its factory state, including the auditor and the policies. */
export const factoryResetHsm: Effect<'factoryResetHsm'> = (state, _order, env) => {
  const reset = withHsm(restartHsm(endTasksOfHsm(state, env.now()), env.now()), {
    initialized: false,
    label: '',
    transport: null,
    soCanResetPin: false,
    partitions: {},
    roles: { so: freshRole, audit: freshRole },
  });
  return effective(dropLogins(reset, () => true));
};

/** Switches the HSM to other firmware, from which it can be switched back; it restarts, and all logins end. */
export const upgradeFirmware: Effect<'upgradeFirmware'> = (state, _order, env) => {
  const { firmware, firmwareImages } = state.hsm;
  if (firmwareImages.upgrade === '') return ineffective({ failure: 'HSMPLUGIN_FIRMWARE_NOT_AVAILABLE' });
  const images = { upgrade: '', rollback: firmware };
  return effective(restarted(state, firmwareImages.upgrade, images, env.now()));
};

export const rollBackFirmware: Effect<'rollBackFirmware'> = (state, _order, env) => {
  const { firmware, firmwareImages } = state.hsm;
  if (firmwareImages.rollback === '') return ineffective({ failure: 'HSMPLUGIN_FIRMWARE_NOT_AVAILABLE' });
  // The older firmware cannot read data of the newer one.
  const images = { upgrade: firmware, rollback: '' };
  return effective(restarted(zeroizeHsm(state, env.now()), firmwareImages.rollback, images, env.now()));
};

function restarted(
  state: ApplianceState,
  firmware: string,
  firmwareImages: FirmwareImages,
  now: number,
): ApplianceState {
  return dropLogins(withHsm(restartHsm(state, now), { firmware, firmwareImages }), () => true);
}

/** Clears the tampers of the HSM. */
export const clearTampers: Effect<'clearTampers'> = (state) => effective(withHsm(state, { tampers: [] }));

/** Connects a remote PED, which requires the secret that it shares with the HSM. */
export const connectPed: Effect<'connectPed'> = (state, { pedid, ipAddress, port }) => {
  const { peds } = state.hsm;
  if (!peds.hasVector)
    return ineffective('The HSM shares no secret with remote PEDs. Perform vectorInitialize first.');
  const byId = { ...peds.byId, [pedid]: { ipAddress, port, isConnected: true } };
  return effective(withHsm(state, { peds: { ...peds, byId } }));
};

/** Disconnects a remote PED and removes its address. */
export const disconnectPed: Effect<'disconnectPed'> = (state, { pedid }) => {
  const { peds } = state.hsm;
  const byId = { ...peds.byId, [pedid]: { ipAddress: null, port: defaultPort, isConnected: false } };
  return effective(withHsm(state, { peds: { ...peds, byId } }));
};

/** Creates or erases the secret that remote PEDs share with the HSM. */
export const setPedVector: Effect<'setPedVector'> = (state, { hasVector }) =>
  effective(withHsm(state, { peds: { ...state.hsm.peds, hasVector } }));

/** Puts the HSM into secure transport mode, which ends the logins to partitions; returns the strings that the receiver will compare. */
export const enterTransport: Effect<'enterTransport'> = (state, _order, env) => {
  if (state.hsm.transport !== null) return ineffective('The HSM is already in secure transport mode.');
  const transport = newTransportMode(env);
  const { randomUserString } = transport;
  const verification = verificationOf(transport, randomUserString, env);
  const entered = dropLogins(withHsm(state, { transport }), (login) => login.kind === 'partitionRole');
  return effective(entered, { randomUserString, verification });
};

/** Ends secure transport mode if the string matches the issued one. */
export const recoverTransport: Effect<'recoverTransport'> = (state, { randomUserString }, env) => {
  const { transport } = state.hsm;
  if (transport === null) return ineffective('The HSM is not in secure transport mode.');
  const verification = verificationOf(transport, randomUserString, env);
  // Another string also gets a verification; the receiver sees from the difference that the HSM was tampered with.
  if (randomUserString !== transport.randomUserString) return effective(state, { verification });
  return effective(withHsm(state, { transport: null }), { verification });
};

/** The strings with which secure transport mode proves that the HSM was not modified. */
function newTransportMode(env: Environment): TransportMode {
  return {
    seed: env.digest(env.randomToken(32)),
    randomUserString: fourGroups(env.digest(env.randomToken(16))),
  };
}

/** Equal strings give equal verifications, until the HSM enters transport mode again. */
function verificationOf(transport: TransportMode, userString: string, env: Environment): string {
  return fourGroups(env.digest(`${transport.seed}:${userString}`));
}

function fourGroups(hexadecimal: string): string {
  const text = hexadecimal.slice(0, 16).toUpperCase();
  return [0, 4, 8, 12].map((start) => text.slice(start, start + 4)).join('-');
}
